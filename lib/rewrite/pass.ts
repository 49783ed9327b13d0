import type { Range } from '../text/range.ts';
import type { Sentence } from './grammar/word.ts';

/** What a pass proposes about a sentence, before the choice. Word indexes are half-open and the replacement is without outer blanks. */
export interface Proposal {
  readonly from: number;
  readonly to: number;
  readonly put: string;
  readonly reason: string;
  /** The rule inside the pass, for counting its precision. */
  readonly rule: string;
  /**
   * Kinds of facts that the guard may overlook here, because the rule knows that none is lost: a condition in a sentence
   * that says nothing of the matter itself, one of two hedges. With `+`, kinds that may be added.
   */
  readonly excuses?: readonly string[];
  /** Where the message says the same, so that what goes here is not lost. */
  readonly saidIn?: Range;
}

export interface Message {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A pass looks at one sentence (with the whole message at hand) and proposes changes. */
export interface Pass {
  readonly id: string;
  readonly propose: (sentence: Sentence, message: Message, index: number) => readonly Proposal[];
}
