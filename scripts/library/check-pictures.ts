import { compileCues } from '../../lib/ideas/cue-matcher.ts';
import type { MetaphorTemplate } from '../../lib/ideas/idea.ts';
import { tokensOf } from '../../lib/ideas/tokens.ts';
import pictures from './banned-pictures.json' with { type: 'json' };
import type { Problem } from './problem.ts';

type Hurt = MetaphorTemplate['hurts'][number];

const findBanned = compileCues(pictures.banned.map((phrase) => ({ phrase, value: phrase })));
const findFlagged = compileCues(
  Object.entries(pictures.flagged).flatMap(([hurt, phrases]) =>
    phrases.map((phrase) => ({ phrase, value: hurt as Hurt })),
  ),
);

/** Takes a metaphor; returns the pictures in it that are never used, or are not flagged as they should be. */
export function checkPictures(where: string, metaphor: MetaphorTemplate): readonly Problem[] {
  const text = [metaphor.title, metaphor.short, metaphor.full].join('\n');
  const tokens = tokensOf(text);
  const banned = findBanned(tokens).map(
    (hit) => `“${text.slice(hit.start, hit.end)}” is a banned picture`,
  );
  const unflagged = findFlagged(tokens)
    .filter((hit) => !metaphor.hurts.includes(hit.value))
    .map((hit) => `“${text.slice(hit.start, hit.end)}” has to be flagged as ${hit.value}`);
  return [...new Set([...banned, ...unflagged])].map((what) => ({ where, what }));
}
