import { type Browser, browser } from 'wxt/browser';
import type { PageState, PageWriter } from '../../components/source/page-state.ts';
import { PANEL_PORT, type PageEvent, type PanelRequest } from '../../lib/messages.ts';
import type { WriteResult } from '../../lib/sites/change.ts';

interface SourcePortOptions {
  /** The tab to stay with; without it the panel follows the active tab of its window. */
  readonly tabId: number | undefined;
  readonly signal: AbortSignal;
  readonly onState: (state: PageState, tabId: number | undefined) => void;
}

/** A page that goes away in the middle of a write leaves it open what became of the draft. */
const cutOff: WriteResult = { ok: false, reason: 'composer-gone', restored: false };
const nobodyThere: WriteResult = { ok: false, reason: 'composer-gone', restored: true };

/**
 * Connects to the content script of the tab beside the panel, and again when the user turns to
 * another tab, the page has loaded anew or the window comes back. A page without content script cuts
 * the connection at once; that is how an unsupported page is known without the `tabs` permission.
 */
export function openSourcePort({
  tabId: fixedTab,
  signal,
  onState,
}: SourcePortOptions): PageWriter {
  const waiting = new Map<number, (result: WriteResult) => void>();
  let port: Browser.runtime.Port | undefined;
  let connectedTab: number | undefined;
  let lastId = 0;

  const follow = async () => {
    const tabId = fixedTab ?? (await activeTab());
    if (signal.aborted || (port && tabId === connectedTab)) return;
    if (tabId !== connectedTab) onState({ kind: 'connecting' }, tabId);
    leave();
    connectedTab = tabId;
    if (tabId === undefined) onState({ kind: 'unsupported' }, tabId);
    else port = connect(tabId);
  };

  const connect = (tabId: number) => {
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT });
    opened.onMessage.addListener((event: PageEvent) => {
      if (opened !== port) return;
      if (event.type === 'written') settle(event.id, event.result);
      else {
        onState({ kind: 'connected', source: event.source, health: event.health.state }, tabId);
      }
    });
    opened.onDisconnect.addListener(() => {
      // Reading the error is what tells the browser that it was expected.
      void browser.runtime.lastError;
      if (opened !== port) return;
      leave();
      onState({ kind: 'unsupported' }, tabId);
    });
    return opened;
  };

  const leave = () => {
    port?.disconnect();
    port = undefined;
    for (const id of [...waiting.keys()]) settle(id, cutOff);
  };

  const settle = (id: number, result: WriteResult) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };

  const ask = (request: (id: number) => PanelRequest) =>
    new Promise<WriteResult>((resolve) => {
      if (!port) return resolve(nobodyThere);
      lastId += 1;
      waiting.set(lastId, resolve);
      port.postMessage(request(lastId));
    });

  const onActivated = () => void follow();
  const onUpdated = (tabId: number, change: { status?: string }) => {
    if (tabId === connectedTab && change.status === 'complete') void follow();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  window.addEventListener('focus', onActivated, { signal });
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    leave();
  });
  void follow();

  return {
    write: (key, change) => ask((id) => ({ type: 'write', id, key, change })),
    restore: (key) => ask((id) => ({ type: 'restore', id, key })),
  };
}

async function activeTab(): Promise<number | undefined> {
  const { id: windowId } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({
    active: true,
    ...(windowId === undefined ? { currentWindow: true } : { windowId }),
  });
  return tab?.id;
}
