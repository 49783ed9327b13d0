/** A text as the detector reads it: lower-case words, cut into sentences. */
export interface Tokens {
  readonly words: readonly string[];
  /** For each sentence, the index of its first word; one more entry closes the last sentence. */
  readonly sentenceStarts: readonly number[];
  readonly questions: number;
}

/** Longer texts are judged by their beginning, so that a pasted book costs no more than a long mail. */
const MOST_WORDS = 3000;

const token = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*|[.!?\n]+|(?<=\s)[-*•–—](?=\s)/gu;
const beginsWord = /^[\p{L}\p{N}]/u;

/**
 * Reads a text in one pass. Words are lower-cased, with straight apostrophes, cut at hyphens and slashes; a sentence
 * ends at a full stop, question or exclamation mark, line break, or the mark of a list. Coarser than `splitSentences`, and
 * much cheaper.
 */
export function tokenise(text: string): Tokens {
  const words: string[] = [];
  const sentenceStarts = [0];
  let questions = 0;
  for (const match of text.toLowerCase().replaceAll('’', "'").matchAll(token)) {
    const found = match[0];
    if (!beginsWord.test(found)) {
      if (found.includes('?')) questions += 1;
      if (words.length > (sentenceStarts.at(-1) ?? 0)) sentenceStarts.push(words.length);
    } else {
      if (words.length >= MOST_WORDS) break;
      words.push(found);
    }
  }
  if (words.length > (sentenceStarts.at(-1) ?? 0)) sentenceStarts.push(words.length);
  return { words, sentenceStarts, questions };
}
