import { groupsOf } from './lexicon.ts';
import { bitOf } from './word-groups.ts';

const englishOnly = bitOf('englishOnly');

/** A fifth of English prose and more is made of these words; of other languages' prose, next to none. */
const LEAST_SHARE = 0.17;

/** Whether lower-case words are English, by the share of function words that only English has. */
export function isEnglish(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  let known = 0;
  for (const word of words) if (groupsOf(word) & englishOnly) known += 1;
  return known / words.length >= LEAST_SHARE;
}
