import { readingGrade } from '../../lib/text/readability.ts';
import { countWords } from '../../lib/text/words.ts';

/** How long and how hard to read a text is. */
export interface Measure {
  readonly words: number;
  /** School years, rounded to one decimal. */
  readonly grade: number;
}

export function measure(text: string): Measure {
  return { words: countWords(text), grade: Math.round(readingGrade(text) * 10) / 10 };
}
