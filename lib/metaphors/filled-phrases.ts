import type { Idea, Phrase } from '../ideas/idea.ts';
import { numberOf } from './number-of.ts';

/** A phrase in a slot, and whether it is the writer's own. */
export interface FilledPhrase extends Phrase {
  readonly fromMessage: boolean;
}

/** One phrase a role, by role id. */
export type FilledPhrases = Readonly<Record<string, FilledPhrase>>;

/** Takes an idea; returns the library's own phrase for each role. */
export function defaultPhrases(idea: Idea): FilledPhrases {
  return Object.fromEntries(
    idea.roles.map((role) => [role.id, { ...role.default, fromMessage: false }]),
  );
}

/**
 * Takes an idea, the phrases found in the message and the phrases the writer typed, by role id;
 * returns one phrase for every role: typed before found before default. Blank ones do not count.
 */
export function fillRoles(
  idea: Idea,
  found: Readonly<Record<string, Phrase>>,
  typed: Readonly<Record<string, string>> = {},
): FilledPhrases {
  const filled: Record<string, FilledPhrase> = { ...defaultPhrases(idea) };
  for (const { id } of idea.roles) {
    const own = typed[id]?.trim();
    const phrase = found[id];
    if (own) filled[id] = { text: own, number: numberOf(own), fromMessage: true };
    else if (phrase) filled[id] = { ...phrase, fromMessage: true };
  }
  return filled;
}
