import { browser } from 'wxt/browser';
import type { BackgroundRequest, PageRequest } from '../../lib/messages.ts';
import {
  getSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '../../lib/settings/settings.ts';
import type { SiteAdapter } from '../../lib/sites/adapter.ts';
import { type PageWriter, writerInPage } from '../../lib/sites/page-writer.ts';
import type { ScriptLifetime } from '../../lib/sites/script-lifetime.ts';
import { answerPanel } from './answer-panel.ts';
import { linkPanels } from './panel-link.ts';
import { type Assistant, startAssistant } from './start-assistant.ts';

/** Keeps one assistant on the page, with the settings as they are now, or none where the user wants none. */
export function watchPage(adapter: SiteAdapter, { isAlive, signal }: ScriptLifetime): void {
  const dismissed = new Set<string>();
  let settings: Settings | null = null;
  let assistant: Assistant | null = null;
  let running: AbortController | undefined;

  const panels = linkPanels(
    sendSource,
    (request, reply) => {
      void answerPanel(adapter, assistant?.composer() ?? null, writer, request).then((event) => {
        reply(event);
        assistant?.refresh();
      });
    },
    signal,
  );

  function sendSource(): void {
    if (!panels.open) return;
    const source = assistant?.source() ?? null;
    panels.send({ type: 'source', source, health: adapter.health(document) });
  }

  const whenAsked = (
    request: BackgroundRequest,
    _sender: unknown,
    reply: (taken: boolean) => void,
  ) => {
    if (request.type === 'focus-mark') assistant?.focusMark();
    if (request.type !== 'use-selection') return;
    assistant?.takeSelection(request.fallback);
    reply(assistant !== null);
  };
  browser.runtime.onMessage.addListener(whenAsked);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(whenAsked);
    running?.abort();
  });

  function apply(next: Settings): void {
    if (signal.aborted || (settings && isSameHere(settings, next))) return;
    settings = next;
    running?.abort();
    assistant = null;
    if (!next.sitesOff.includes(adapter.id)) {
      running = new AbortController();
      assistant = startAssistant({
        document,
        adapter,
        settings: next,
        ask,
        readShortcut,
        dismissed,
        hideOnSite: () => {
          if (!isAlive()) return;
          const sitesOff = [...new Set([...next.sitesOff, adapter.id])];
          updateSettings({ sitesOff }).catch(isAlive);
        },
        onSource: sendSource,
        isAlive,
        signal: running.signal,
      });
    }
    sendSource();
  }

  const stop = watchSettings(apply);
  signal.addEventListener('abort', () => browser.runtime?.id && stop());
  // What was read may be older than a change that was heard of in the meantime.
  getSettings().then((stored) => settings ?? apply(stored), isAlive);
}

function writer(): Promise<PageWriter | undefined> {
  const request: PageRequest = { type: 'load-writer' };
  return writerInPage(async () => {
    if (browser.runtime?.id) await browser.runtime.sendMessage(request).catch(() => false);
  });
}

/** Whether two settings ask the same of a page; the panel has settings of its own. */
function isSameHere(one: Settings, other: Settings): boolean {
  return (
    one.minWords === other.minWords &&
    one.sensitivity === other.sensitivity &&
    one.sitesOff.join() === other.sitesOff.join()
  );
}

async function readShortcut(): Promise<string> {
  if (!browser.runtime?.id) return '';
  const request: PageRequest = { type: 'read-shortcut' };
  return browser.runtime.sendMessage(request).catch(() => '');
}

/** The extension may have been updated or removed under our feet; then nobody is there to hear. */
function ask(request: PageRequest): void {
  if (!browser.runtime?.id) return;
  browser.runtime.sendMessage(request).catch(() => undefined);
}
