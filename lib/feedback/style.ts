import { groupsOf } from './lexicon.ts';
import type { Tokens } from './tokens.ts';
import { bitOf } from './word-groups.ts';

const praise = bitOf('praise');
const critique = bitOf('critique');
const work = bitOf('work');
const frame = bitOf('frame');

/**
 * Counts how a text is put together: every word and pair of words within a sentence, once as written and once with
 * topic words replaced by their class ("you +ed the +W"), so that feedback on a soufflé counts like feedback on a
 * deck. `^` stands for the start of a sentence. Returns counts by word or pair.
 */
export function countStyle({ words, sentenceStarts }: Tokens): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence += 1) {
    let before = '^';
    let classBefore = '^';
    const end = sentenceStarts[sentence + 1] ?? 0;
    for (let index = sentenceStarts[sentence] ?? 0; index < end; index += 1) {
      const word = words[index] ?? '';
      const wordClass = classOf(word);
      add(word);
      add(`${before} ${word}`);
      if (wordClass !== word) add(wordClass);
      if (wordClass !== word || classBefore !== before) add(`${classBefore} ${wordClass}`);
      before = word;
      classBefore = wordClass;
    }
  }
  return counts;
}

/** A frame word stands for itself; any other for what it does: praise (+G), blame (+B), work (+W), or its shape. */
function classOf(word: string): string {
  const groups = groupsOf(word);
  if (groups & praise) return '+G';
  if (groups & critique) return '+B';
  if (groups & frame) return word;
  if (groups & work) return '+W';
  const unit = word.charCodeAt(0);
  if (unit >= 48 && unit <= 57) return '+N';
  if (word.endsWith('ly')) return '+ly';
  if (word.endsWith('ing')) return '+ing';
  if (word.endsWith('ed')) return '+ed';
  return '+x';
}

/**
 * Turns counts into the values that a model weighs: dampened by their logarithm, only for known keys, and of length 1
 * together, so that a long text weighs no more than a short one.
 */
export function styleValues(
  counts: ReadonlyMap<string, number>,
  isKnown: (key: string) => boolean,
): readonly (readonly [key: string, value: number])[] {
  const values: [string, number][] = [];
  let squares = 0;
  for (const [key, count] of counts) {
    if (!isKnown(key)) continue;
    const value = 1 + Math.log(count);
    squares += value * value;
    values.push([key, value]);
  }
  const length = Math.sqrt(squares) || 1;
  for (const entry of values) entry[1] /= length;
  return values;
}
