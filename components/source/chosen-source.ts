import type { SourceMessage } from '../../lib/messages.ts';
import type { PageState } from './page-state.ts';

/** Which message the panel helps with: the page's, unless the user pasted or selected another. */
export interface ChosenSource {
  readonly own: SourceMessage | null;
  /** The page's message when `own` was chosen: a selection yields to another message of the page. */
  readonly pageKey: string | null;
}

export const followPage: ChosenSource = { own: null, pageKey: null };

/** Returns the choice of a pasted or selected text over the page's message. */
export function chooseText(own: SourceMessage, page: PageState): ChosenSource {
  return { own, pageKey: sourceOf(page)?.key ?? null };
}

/**
 * Returns the message to show. Pasted text stays until the user goes back; a selection also goes
 * when the user turns to another message on a page that has its own reader.
 */
export function currentSource(chosen: ChosenSource, page: PageState): SourceMessage | null {
  const fromPage = sourceOf(page);
  if (!chosen.own) return fromPage;
  const turnedAway = fromPage !== null && fromPage.key !== chosen.pageKey;
  return chosen.own.kind === 'selection' && turnedAway ? fromPage : chosen.own;
}

function sourceOf(page: PageState): SourceMessage | null {
  return page.kind === 'connected' ? page.source : null;
}
