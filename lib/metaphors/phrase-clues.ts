import { compileCues } from '../ideas/cue-matcher.ts';
import type { Embedder } from '../ideas/embedder.ts';
import type { Idea } from '../ideas/idea.ts';
import { tokensOf } from '../ideas/tokens.ts';
import type { Range } from '../text/range.ts';
import type { CandidatePhrase } from './candidate-phrases.ts';
import type { Clues } from './clue-names.ts';
import { cueClues } from './cue-clues.ts';
import { ownClues } from './own-clues.ts';
import { type Nearness, nearnessToRoles } from './role-nearness.ts';

/**
 * Takes a message, its candidate phrases, an idea, an embedder and the sentences that carry the idea (best first);
 * returns for each role of the idea the clues of each candidate, in order.
 */
export async function findClues(
  message: string,
  candidates: readonly CandidatePhrase[],
  idea: Idea,
  embedder: Embedder,
  evidence: readonly Range[],
): Promise<Readonly<Record<string, readonly Clues[]>>> {
  const near = await nearnessToRoles(
    candidates.map(({ core }) => core),
    idea,
    embedder,
  );
  const cues = compileCues(
    idea.roles.flatMap((role) => role.cues.map((phrase) => ({ phrase, value: role.id }))),
  )(tokensOf(message));
  const own = ownClues(message, candidates, evidence);
  return Object.fromEntries(
    idea.roles.map(({ id }) => [
      id,
      candidates.map((candidate, at) => ({
        ...own[at],
        ...nearnessClues(near, id, at),
        ...cueClues(candidate, id, cues),
      })),
    ]),
  );
}

function nearnessClues(near: Nearness, role: string, at: number): Clues {
  const own = near[role];
  if (!own) return {};
  const others = Object.keys(near).filter((other) => other !== role);
  const nearer = (kind: 'label' | 'default' | 'cue') => own[kind][at] ?? 0;
  const above = (kind: 'label' | 'default' | 'cue') => nearer(kind) - mean(own[kind]);
  const only = (kind: 'default' | 'cue') =>
    others.length === 0
      ? 0
      : nearer(kind) - Math.max(...others.map((other) => near[other]?.[kind][at] ?? 0));
  return {
    'nearer-label': above('label'),
    'nearer-default': above('default'),
    'nearer-cue': above('cue'),
    'only-default': only('default'),
    'only-cue': only('cue'),
    'near-cue': nearer('cue'),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
