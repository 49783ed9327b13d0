import type { BlockKind } from '../../text/blocks.ts';
import type { Range } from '../../text/range.ts';

/** What a verb looks like: `ed` covers past and past participle until the words around it decide. */
export type Form = 'base' | 's' | 'past' | 'part' | 'ing' | 'none';

/** A word or mark of a sentence, with its grammar. Offsets are the source's. */
export interface Word extends Range {
  readonly text: string;
  readonly lower: string;
  /** Universal part of speech: NOUN, VERB, AUX, ADJ, ADV, PRON, DET, ADP, PROPN, NUM, PUNCT … */
  readonly pos: string;
  readonly lemma: string;
  readonly form: Form;
  /** No blank between this and the word before it. */
  readonly glued: boolean;
  /** Code, link, mention, quoted words: no pass may touch it. */
  readonly kept: boolean;
}

/** A sentence with its words; `words[0]` starts it. */
export interface Sentence extends Range {
  readonly words: readonly Word[];
  readonly kind: BlockKind;
  /** Where the sentence before ends and the next one starts, inside the same block. */
  readonly previousEnd: number | undefined;
  readonly nextStart: number | undefined;
}
