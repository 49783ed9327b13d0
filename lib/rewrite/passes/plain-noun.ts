import { plural } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';

/** Plain nouns that say the same only of one: "consequences" are bad, a consequence is a result. */
const onlyOne = new Set(['beginning', 'consequence', 'location', 'opportunity']);

/** Takes the plain noun for the one at `at`; returns it in its number, or undefined where it would say something else. */
export function plainNoun(plain: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (word === undefined) return undefined;
  // A "television series" is as well a "TV series": that word keeps its place in a compound.
  if (word.lemma === 'television' ? next?.pos === 'PROPN' : partOfName(next) || partOfName(before))
    return undefined;
  const many = word.lower !== word.lemma && /(?:s|men)$/.test(word.lower);
  if (many && onlyOne.has(word.lemma)) return undefined;
  // "an opportunity to help" is a chance; "the opportunity" alone may be an offer.
  if (word.lemma === 'opportunity' && next?.lower !== 'to' && next?.lower !== 'for')
    return undefined;
  if (word.lemma === 'magnitude' && next?.pos === 'NUM') return undefined;
  if (
    word.lemma === 'residence' &&
    words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'take')
  )
    return undefined;
  // "with difficulty" has no number, "the problem" has.
  if (word.lemma === 'difficulty' && !many) return undefined;
  return many ? plural(plain) : plain;
}

/** "error handling", "learning outcomes": in a compound the noun is half a term. */
function partOfName(word: Word | undefined): boolean {
  return word !== undefined && ['NOUN', 'PROPN', 'X'].includes(word.pos);
}
