import { useEffect, useRef } from 'react';
import { storage } from 'wxt/utils/storage';
import { type PageSelection, SELECTION_KEY } from '../../lib/messages.ts';

/** A selection older than this was made for a panel that was closed again. */
const FRESH_MS = 60_000;

/** Calls `onSelection` with each text selected, by the context menu, on a page without adapter. */
export function usePageSelection(
  tabId: number | undefined,
  onSelection: (text: string) => void,
): void {
  const listener = useRef(onSelection);
  listener.current = onSelection;
  const lastTaken = useRef(0);

  useEffect(() => {
    if (tabId === undefined) return;
    let stopped = false;
    const take = (selection: PageSelection | null) => {
      if (stopped || selection?.tabId !== tabId || selection.at <= lastTaken.current) return;
      lastTaken.current = selection.at;
      // Words of a page stay in the browser's memory no longer than they are needed.
      void storage.removeItem(SELECTION_KEY);
      if (selection.text.trim() !== '') listener.current(selection.text.trim());
    };
    const unwatch = storage.watch<PageSelection>(SELECTION_KEY, take);
    void storage.getItem<PageSelection>(SELECTION_KEY).then((selection) => {
      if (!selection || stopped) return;
      if (Date.now() - selection.at < FRESH_MS) take(selection);
      else void storage.removeItem(SELECTION_KEY);
    });
    return () => {
      stopped = true;
      unwatch();
    };
  }, [tabId]);
}
