import type { MetaphorTemplate } from '../ideas/idea.ts';

/** One line of a card's mapping: what stands for what. */
export interface RoleMapping {
  readonly role: string;
  readonly label: string;
  /** The phrase in the slot. */
  readonly writerWords: string;
  /** True when `writerWords` came from the message, false for the library's default. */
  readonly fromMessage: boolean;
  readonly scenePart: string;
}

/** A metaphor told in the writer's words. */
export interface MetaphorCard {
  /** Stable over messages: `weak-core-caps-total/cake-and-icing`. */
  readonly id: string;
  readonly idea: string;
  readonly title: string;
  readonly scene: string;
  /** Two or three sentences. */
  readonly text: string;
  /** One sentence for a chat. */
  readonly short: string;
  readonly mapping: readonly RoleMapping[];
  readonly breaks: string;
  readonly tone: MetaphorTemplate['tone'];
  readonly provenance: Provenance;
}

/** Where a suggestion came from. */
export type Provenance =
  | { readonly kind: 'library'; readonly id: string }
  | { readonly kind: 'model'; readonly name: string };

/** An idea in everyday words, with the writer's phrases in it. */
export interface PlainExplanation {
  readonly idea: string;
  readonly title: string;
  readonly text: string;
  /** What the reader can do about it. */
  readonly advice: string;
  readonly roles: readonly Omit<RoleMapping, 'scenePart'>[];
  readonly provenance: Provenance;
}
