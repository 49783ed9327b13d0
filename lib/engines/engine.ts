import type { Correction } from '../corrections/correction.ts';
import type { MessagePrint } from '../corrections/message-print.ts';
import type { RecognisedIdea } from '../ideas/recognition.ts';
import type { MetaphorCard, PlainExplanation } from '../metaphors/card.ts';
import type { Rewrite, Strength } from '../rewrite/edit.ts';

/** What the writer chose, for one message. */
export interface SuggestOptions {
  readonly strength?: Strength;
  /** The idea the writer picked in place of the recognised one. */
  readonly idea?: string;
  /** What the user said of the ideas of messages before. */
  readonly corrections?: readonly Correction[];
  /** Role phrases the writer typed over the found ones, by role id. */
  readonly phrases?: Readonly<Record<string, string>>;
  /** Metaphor ids already shown ("show me others") or disliked. */
  readonly exclude?: readonly string[];
  /** Metaphor ids kept as favourites or inserted before: they come first. */
  readonly landed?: readonly string[];
  /**
   * Asks for one more card beside one that is shown, by its id: `metaphors` then holds that card, or
   * nothing when every metaphor of the idea is in `exclude`.
   */
  readonly near?: { readonly card: string; readonly want: 'like-this' | 'different-scene' };
  /** Stages to run; all when left out. */
  readonly only?: readonly Stage[];
}

export const stages = ['ideas', 'metaphors', 'plain', 'rewrite'] as const;
export type Stage = (typeof stages)[number];

/** What every engine returns; parts that are not ready yet, or not asked for, are absent. */
export interface Suggestion {
  readonly ideas?: readonly RecognisedIdea[];
  /** When no idea was found: the ids of those that come nearest, for the writer to choose from. */
  readonly closest?: readonly string[];
  /** By which the message is known again, for a correction to be remembered. */
  readonly print?: MessagePrint;
  readonly metaphors?: readonly MetaphorCard[];
  /** By role id of the told idea: phrases of the message that may stand there, best first. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** `null` when no idea was found. */
  readonly plain?: PlainExplanation | null;
  readonly rewrite?: Rewrite;
  readonly meta: SuggestionMeta;
}

export interface SuggestionMeta {
  readonly engine: string;
  /** Milliseconds a stage took, for the stages that ran. */
  readonly ms: Readonly<Partial<Record<Stage, number>>>;
}

export interface SuggestContext extends SuggestOptions {
  /** Aborting rejects the promise with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called each time a stage is ready, with all that is ready so far. */
  readonly onPartial?: (partial: Suggestion) => void;
}

/** Turns a message into suggestions. */
export interface Engine {
  readonly id: string;
  suggest(message: string, context?: SuggestContext): Promise<Suggestion>;
}
