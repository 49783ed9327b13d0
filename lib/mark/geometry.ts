export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A box in viewport pixels. */
export interface Rectangle extends Size {
  readonly left: number;
  readonly top: number;
}

/** The mark with its words, or as a bare icon where the page leaves no room. */
export type MarkSize = 'full' | 'compact';

export interface MarkPlace extends Rectangle {
  readonly size: MarkSize;
}
