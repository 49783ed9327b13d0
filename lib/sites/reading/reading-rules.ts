import type { WhiteSpace } from './text-builder.ts';

/** What a site's markup means to a reader: everything here is one selector list, or empty for "nothing does". */
export interface ReadingRules {
  readonly whiteSpace: WhiteSpace;
  /** Not text of the message: hidden duplicates, labels, buttons, trimmed content. */
  readonly leftOut: string;
  /** Not the user's words, and not to be touched by a write: signature, quoted history. */
  readonly kept: string;
  /** From here to the end of its parent nothing is the writer's: what some mail programs put above a quoted mail. */
  readonly cutFrom: string;
  /** Judges what no selector can tell: a forwarded mail, an attribution line. */
  readonly isForeign: (node: Node) => boolean;
  /** Stand for a text of their own: mentions, emoji. */
  readonly embeds: readonly EmbedRule[];
  /** Shown as a blank line. */
  readonly paragraphBreak: string;
  /** Someone's words quoted inside the message: read with `> ` before each line. */
  readonly quote: string;
  /** Code blocks besides `<pre>`: one element a line. */
  readonly codeLine: string;
}

export interface EmbedRule {
  readonly selector: string;
  /** The attribute that holds the text; the element's own text when absent or empty. */
  readonly attribute?: string;
}
