import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokensOf } from './tokens.ts';

/** A piece of a text that can carry an idea: a sentence, or a sentence with its neighbours. */
export interface Unit {
  readonly text: string;
  /** The sentence, or the middle one of a window. */
  readonly sentence: Range;
  readonly kind: 'sentence' | 'window';
}

/** Shorter sentences ("Does that make sense?") carry no idea of their own. */
const FEWEST_WORDS = 5;
/** A message that goes on for longer has made its point: keeps a pasted book from stopping the worker. */
const MOST_SENTENCES = 300;

/** Takes a text; returns its sentences that can carry an idea, then windows of three sentences. */
export function unitsOf(text: string): readonly Unit[] {
  const sentences = splitSentences(text).slice(0, MOST_SENTENCES);
  const units: Unit[] = [];
  for (const sentence of sentences) {
    const own = text.slice(sentence.start, sentence.end);
    if (tokensOf(own).length >= FEWEST_WORDS) units.push({ text: own, sentence, kind: 'sentence' });
  }
  if (sentences.length < 2) return units;
  for (const [at, sentence] of sentences.entries()) {
    const first = sentences[Math.max(0, at - 1)] ?? sentence;
    const last = sentences[Math.min(sentences.length - 1, at + 1)] ?? sentence;
    units.push({ text: text.slice(first.start, last.end), sentence, kind: 'window' });
  }
  return units;
}
