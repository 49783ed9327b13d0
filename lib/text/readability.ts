import { syllable } from 'syllable';
import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

const letter = /\p{L}/u;

/**
 * How many years of school a text asks for: the Flesch-Kincaid grade level,
 * 0.39 × words/sentences + 11.8 × syllables/words − 15.59 (Kincaid et al., 1975), never below 0, to one decimal.
 * A list item or a line counts as a sentence, a number as one syllable. A text without words has grade 0.
 */
export function readingGrade(text: string): number {
  const words = splitWords(text);
  if (words.length === 0) return 0;
  let syllables = 0;
  for (const { start, end } of words) {
    const word = text.slice(start, end);
    syllables += letter.test(word) ? Math.max(1, syllable(word)) : 1;
  }
  let sentences = 0;
  for (const { start, end } of splitSentences(text)) {
    if (splitWords(text.slice(start, end)).length > 0) sentences += 1;
  }
  const grade =
    0.39 * (words.length / Math.max(1, sentences)) + 11.8 * (syllables / words.length) - 15.59;
  return Math.max(0, Math.round(grade * 10) / 10);
}
