import type { Range } from './range.ts';

const word =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}_\u200d]|['’\-\u2011](?=[\p{L}\p{N}])|(?<=\p{N})[.,:](?=\p{N}))*/gu;

/**
 * Splits a text into words: letters and digits, with the apostrophes, hyphens and decimal points inside them
 * ("don't", "follow-up", "3.5"). Returns ranges in order, in UTF-16 offsets.
 */
export function splitWords(text: string): readonly Range[] {
  const words: Range[] = [];
  for (const match of text.matchAll(word)) {
    words.push({ start: match.index, end: match.index + match[0].length });
  }
  return words;
}

const chunk = /\S+/g;
const letterOrDigit = /[\p{L}\p{N}]/u;

/** Counts words as people do: pieces between blanks that hold a letter or a digit ("and/or" is one). */
export function countWords(text: string): number {
  let count = 0;
  for (const match of text.matchAll(chunk)) if (letterOrDigit.test(match[0])) count += 1;
  return count;
}
