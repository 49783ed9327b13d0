import type { Range } from '../text/range.ts';

/** A word of a text as cues and word statistics see it. */
export interface Token extends Range {
  /** Lower case, with straight apostrophes; the parts of a hyphenated word are words of their own. */
  readonly word: string;
}

const words = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** Takes a text; returns its words in order. */
export function tokensOf(text: string): Token[] {
  return Array.from(text.matchAll(words), (match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
