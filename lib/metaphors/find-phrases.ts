import type { Embedder } from '../ideas/embedder.ts';
import type { Idea, Phrase } from '../ideas/idea.ts';
import type { Range } from '../text/range.ts';
import { candidatePhrases } from './candidate-phrases.ts';
import { numberOf } from './number-of.ts';
import { findClues } from './phrase-clues.ts';
import { phraseOdds } from './phrase-odds.ts';
import learned from './phrase-weights.json' with { type: 'json' };
import type { Tagger } from './placed-words.ts';

export interface FindOptions {
  readonly tagger: Tagger;
  readonly embedder: Embedder;
  /** Sentences that carry the idea, best first. */
  readonly evidence?: readonly Range[];
}

/** What a message offers for an idea's roles. */
export interface FoundPhrases {
  /** By role id, the phrase that fills it for sure enough; no phrase twice. */
  readonly sure: Readonly<Record<string, Phrase>>;
  /** By role id, the phrases that may fill it, best first: choices for the writer. */
  readonly choices: Readonly<Record<string, readonly string[]>>;
}

interface Candidate {
  readonly role: string;
  readonly text: string;
  readonly core: string;
  /** "A core role" is any of them: a choice, but not what the message is about. */
  readonly definite: boolean;
  readonly odds: number;
  readonly start: number;
}

/** More would have to be read instead of seen. */
const MOST_CHOICES = 4;

/**
 * Finds the writer's own words for an idea's roles. A wrong phrase is worse than the library's default, so only a
 * phrase that is sure enough fills a role; the others are choices. How sure was learned (see phrase-weights.json).
 */
export async function findPhrases(
  message: string,
  idea: Idea,
  { tagger, embedder, evidence = [] }: FindOptions,
): Promise<FoundPhrases> {
  const phrases = candidatePhrases(message, tagger);
  const clues = await findClues(message, phrases, idea, embedder, evidence);
  const candidates = idea.roles
    .flatMap(({ id: role }) =>
      phrases.map(({ text, core, lead, start }, at): Candidate => {
        const odds = phraseOdds(clues[role]?.[at] ?? {});
        return { role, text, core, definite: lead !== 'one', odds, start };
      }),
    )
    .sort((a, b) => b.odds - a.odds || a.start - b.start);
  return { sure: assign(candidates), choices: offer(candidates, idea) };
}

/** Best candidates first, one phrase a role and one role a phrase. */
function assign(candidates: readonly Candidate[]): FoundPhrases['sure'] {
  const found: Record<string, Phrase> = {};
  const taken = new Set<string>();
  for (const { role, text, core, definite, odds } of candidates) {
    if (odds < learned.sure) break;
    if (!definite || found[role] || taken.has(core)) continue;
    found[role] = { text, number: numberOf(text) };
    taken.add(core);
  }
  return found;
}

function offer(candidates: readonly Candidate[], idea: Idea): FoundPhrases['choices'] {
  const choices: Record<string, string[]> = Object.fromEntries(
    idea.roles.map(({ id }) => [id, []]),
  );
  const seen = new Set<string>();
  for (const { role, text, core, odds } of candidates) {
    const own = choices[role];
    if (!own || own.length >= MOST_CHOICES || odds < learned.possible) continue;
    if (seen.has(`${role} ${core}`)) continue;
    seen.add(`${role} ${core}`);
    own.push(text);
  }
  return choices;
}
