import type { SourceMessage } from '../../lib/messages.ts';
import type { SiteHealth } from '../../lib/sites/adapter.ts';
import type { Change, WriteResult } from '../../lib/sites/change.ts';

/** What the panel knows of the page beside it. */
export type PageState =
  /** It is not known yet whether the page has a reader. */
  | { readonly kind: 'connecting' }
  /** The page has none: another site, or a page from before the extension came. */
  | { readonly kind: 'unsupported' }
  | {
      readonly kind: 'connected';
      readonly source: SourceMessage | null;
      readonly health: SiteHealth['state'];
    };

/** Writes into the page's composer. Both resolve always: a page that went away is a refusal. */
export interface PageWriter {
  readonly write: (key: string, change: Change) => Promise<WriteResult>;
  /** Puts the draft back as it was before the last write. */
  readonly restore: (key: string) => Promise<WriteResult>;
}
