import { useEffect, useMemo, useRef, useState } from 'react';
import type { PageState, PageWriter } from '../../components/source/page-state.ts';
import { openSourcePort } from './source-port.ts';

/** The page beside the panel, live. `fixedTab` is the tab of a panel in a window of its own. */
export function usePage(fixedTab: number | undefined) {
  const [state, setState] = useState<{ page: PageState; tabId: number | undefined }>({
    page: { kind: 'connecting' },
    tabId: undefined,
  });
  const port = useRef<PageWriter | null>(null);
  const tab = useRef<number | undefined>(undefined);

  useEffect(() => {
    const controller = new AbortController();
    port.current = openSourcePort({
      tabId: fixedTab,
      signal: controller.signal,
      onState: (page, tabId) => {
        tab.current = tabId;
        setState({ page, tabId });
      },
    });
    return () => controller.abort();
  }, [fixedTab]);

  const { tabId } = state;
  const writer = useMemo<PageWriter>(() => {
    const gone = { ok: false, reason: 'composer-gone', restored: true } as const;
    // Two tabs may have drafts of the same key: what was offered for one must never reach the other.
    const here = () => (tab.current === tabId ? port.current : null);
    return {
      write: async (key, change) => here()?.write(key, change) ?? gone,
      restore: async (key) => here()?.restore(key) ?? gone,
    };
  }, [tabId]);
  return { ...state, writer };
}
