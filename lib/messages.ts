import type { Detection } from './feedback/detection.ts';
import type { ComposerKind, SiteHealth, SiteId } from './sites/adapter.ts';
import type { Change, WriteResult } from './sites/change.ts';

/** What the rooms of the extension say to each other. Messages are data: nothing here is markup or code. */

/** The message that the panel helps with, and where it came from. */
export interface SourceMessage {
  readonly kind: 'draft' | 'received' | 'selection' | 'pasted';
  readonly site: SiteId | 'page';
  readonly composer?: ComposerKind;
  /** Same for the same draft or message. */
  readonly key: string;
  readonly text: string;
  readonly detection: Detection;
  /** The site shows only part of the message. */
  readonly partial?: boolean;
  /** A composer is at hand that suggestions can be inserted into. */
  readonly writable: boolean;
}

/** Content script to background, by `runtime.sendMessage`. */
export type PageRequest =
  /** Sent inside a click on the mark, so that the panel may open. */
  | { readonly type: 'open-panel' }
  /** Bring the writer into the page; answered with true once it is there. */
  | { readonly type: 'load-writer' }
  /** Answered with the keys that open the panel, as the browser names them; '' where there are none. */
  | { readonly type: 'read-shortcut' }
  /** What the toolbar badge shows for this tab. */
  | { readonly type: 'badge'; readonly badge: Badge };

export type Badge = 'none' | 'offer' | 'site-changed';

/** Background to content script, by `tabs.sendMessage`. */
export type BackgroundRequest =
  /** Make the selection the source, as the context menu asked. */
  | { readonly type: 'use-selection'; readonly fallback: string }
  /** Give the mark the focus, as the shortcut asked. */
  | { readonly type: 'focus-mark' };

/** The port the panel opens to the content script of the tab beside it. */
export const PANEL_PORT = 'panel';

/** Content script to panel, over the port. */
export type PageEvent =
  | { readonly type: 'source'; readonly source: SourceMessage | null; readonly health: SiteHealth }
  | { readonly type: 'written'; readonly id: number; readonly result: WriteResult };

/** Panel to content script, over the port. */
export type PanelRequest =
  | { readonly type: 'write'; readonly id: number; readonly key: string; readonly change: Change }
  /** Put back the draft as it was before the last write, whatever the page's undo says. */
  | { readonly type: 'restore'; readonly id: number; readonly key: string };

/** `storage.session` key under which the background leaves a selection made on a page without adapter. */
export const SELECTION_KEY = 'session:selection';

/** What stands there. */
export interface PageSelection {
  readonly tabId: number;
  readonly text: string;
  /** Milliseconds since the epoch, so that the same words selected twice count as new. */
  readonly at: number;
}
