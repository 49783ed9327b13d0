/** A change asked of a composer. `expected` is the text the change was made for: when the draft differs, the write is refused. */
export type Change =
  | { readonly kind: 'insert'; readonly text: string }
  | { readonly kind: 'replace-all'; readonly text: string; readonly expected: string }
  | {
      readonly kind: 'edits';
      readonly edits: readonly {
        readonly start: number;
        readonly end: number;
        readonly replacement: string;
      }[];
      readonly expected: string;
    };

export type WriteRefusal =
  | 'composer-gone'
  | 'draft-changed'
  | 'composing'
  | 'list-open'
  | 'formatted'
  | 'crosses-embed'
  | 'not-verified';

/** A write is whole or not at all. `restored` tells, after a failure, that the text stands as it was. */
export type WriteResult =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: WriteRefusal; readonly restored: boolean };
