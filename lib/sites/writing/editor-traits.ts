import type { SiteId } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { openLists as gmailLists } from '../gmail/selectors.ts';
import { openLists as slackLists } from '../slack/selectors.ts';

/** How an editor takes changes; measured on Quill 1.3.7, Quill 2.0.3 and plain contenteditable (Chromium 156). */
export interface EditorTraits {
  /**
   * How one step is undone from a script: the browser's own command, or the editor's keys. Quill keeps its own history,
   * and the browser's command would take its document away from under it.
   */
  readonly undo: 'command' | 'keys';
  /** Milliseconds since the last input after which a change is an undo step of its own (Quill merges for 1,000). */
  readonly settleMs: number;
  /** Changes made in one go are one undo step, however many places they touch. */
  readonly mergesChanges: boolean;
  /** Several lines go in as `<div>` lines: as plain text they would draw the signature into the last of them. */
  readonly linesAsHtml: boolean;
  /** Lists that open over the editor and would take the text for a choice. */
  readonly openLists: string;
}

export const editorTraits: Readonly<Record<SiteId, EditorTraits>> = {
  slack: {
    undo: 'keys',
    settleMs: 1100,
    mergesChanges: true,
    linesAsHtml: false,
    openLists: anyOf(slackLists),
  },
  gmail: {
    undo: 'command',
    settleMs: 0,
    mergesChanges: false,
    linesAsHtml: true,
    openLists: anyOf(gmailLists),
  },
};
