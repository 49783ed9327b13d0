/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch.ts';

/** Runs a command of the extension on a page's tab, as its keyboard shortcut would: no script can press a browser's keys. */
export async function pressCommand(
  extension: ExtensionBrowser,
  page: Page,
  command: 'open-panel' | 'focus-mark',
): Promise<void> {
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    async ([name, url]) => {
      const [tab] = await chrome.tabs.query({ url: `${url?.split('#')[0]}*` });
      const onCommand = chrome.commands.onCommand as unknown as {
        dispatch(command: string | undefined, tab: chrome.tabs.Tab | undefined): void;
      };
      onCommand.dispatch(name, tab);
    },
    [command, page.url()],
  );
}
