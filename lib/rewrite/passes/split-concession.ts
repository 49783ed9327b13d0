import type { Sentence } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';
import { isFiniteVerb } from './main-verb.ts';
import { startsClause } from './split-clause.ts';
import { joint, PART } from './split-joint.ts';

/** "Although it rained, we went" is "It rained. But we went." */
export function concessionOf({ words }: Sentence): Proposal | undefined {
  const lead = words[0]?.lower;
  if (lead !== 'although' && lead !== 'though') return undefined;
  const comma = words.findIndex((word) => word.text === ',');
  const subject = words[comma + 1];
  if (comma < PART || words.length - comma < PART || subject === undefined) return undefined;
  const clause = words.slice(1, comma);
  // "Although they were late, the trains …": the pronoun looks forward.
  if (/^(?:he|she|it|they)$/.test(clause[0]?.lower ?? '') && subject.lower !== clause[0]?.lower)
    return undefined;
  if (
    !startsClause(words, comma + 1) ||
    !clause.some(isFiniteVerb) ||
    clause.some(({ kept }) => kept)
  )
    return undefined;
  const said = clause
    .map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text))
    .join('');
  return joint(0, comma + 2, `${capitalise(said)}. But ${subject.text}`, 'although');
}
