/** Where people write and read: one adapter a site. Adapters read the page and never change it. */

export type SiteId = 'slack' | 'gmail';

export type ComposerKind =
  | 'channel'
  | 'thread'
  | 'edit'
  | 'new-message'
  | 'popup'
  | 'inline'
  | 'full-screen'
  | 'pop-out'
  | 'unknown';

/** An editor that the user writes a message in. */
export interface Composer {
  readonly site: SiteId;
  readonly kind: ComposerKind;
  /** The editing host (contenteditable). */
  readonly element: HTMLElement;
  /** Same for the same draft while the page lives; changes when the editor serves another draft. */
  readonly key: string;
}

/** A run of the reading's text that came from one DOM text node. */
export interface TextSegment {
  readonly node: Text;
  /** Offsets in the node's data. */
  readonly nodeStart: number;
  readonly nodeEnd: number;
  /** Offset in the reading's text of the run's first code unit. */
  readonly start: number;
}

/** A place in the DOM, as a Range's boundary names it. */
export interface DomPoint {
  readonly node: Node;
  readonly offset: number;
}

/** Where a line of the reading's text begins in the DOM: blank lines have no text node that tells. */
export interface TextLine extends DomPoint {
  readonly start: number;
}

/** The user's own words in a composer: without signature, quoted history and hidden duplicates. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly TextSegment[];
  /** Mentions, emoji images, links: things an edit must not cross. Ranges in `text`. */
  readonly embeds: readonly { readonly start: number; readonly end: number }[];
  /** True when every block is a plain paragraph and the first character has no inline format. */
  readonly plainBlocks: boolean;
  readonly lines: readonly TextLine[];
  /** Where the user's own text ends in the DOM. */
  readonly end: DomPoint;
  /** Left out of the text, and not to be touched by a write: signature, quote. */
  readonly kept: readonly Element[];
  /** Fingerprint of what must stay as it is after a write: signature, quote, embeds. */
  readonly protectedHash: string;
}

/** A message someone sent. */
export interface ReceivedMessage {
  readonly site: SiteId;
  readonly element: HTMLElement;
  /** Same for the same message and text: `C123/1790520729.088339/5f3a…`. */
  readonly key: string;
  readonly text: string;
  /** The site shows only part of it ("Message clipped"). */
  readonly partial: boolean;
}

/** What the page has of what we rely on; counts and booleans only, never text. */
export interface SiteHealth {
  /** `changed`: an editor is here that none of our markers know, so reading is off. */
  readonly state: 'ok' | 'quiet' | 'changed';
  readonly markers: Readonly<Record<string, boolean>>;
}

export interface SiteAdapter {
  readonly id: SiteId;
  matches(location: Pick<Location, 'hostname'>): boolean;
  /** The composer that `node` is in, or null: search boxes, read-only and unknown editors are not composers. */
  composerFrom(node: Node): Composer | null;
  read(composer: Composer): Reading;
  /** The received message that `node` is in, or null. */
  messageFrom(node: Node): ReceivedMessage | null;
  /** The text of a selection with its line breaks, by the same reading rules; '' when nothing readable is selected. */
  readSelection(selection: Selection): string;
  /** The visual box of the composer, in viewport pixels: what the mark sits beside. */
  boxOf(composer: Composer): DOMRect;
  /** Boxes the mark must not cover: Send, toolbars. */
  avoidBoxes(composer: Composer): readonly DOMRect[];
  health(document: Document): SiteHealth;
}
