/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import type { ExtensionBrowser } from './launch.ts';

/** What users and the browser do to an extension, which no page can. */

/** Stops the service worker, as the browser does after half a minute without work. */
export async function stopServiceWorker(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf('options.html'));
  const session = await extension.context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

/** What the toolbar button shows on a page's tab. */
export async function badgeOf(extension: ExtensionBrowser, page: Page): Promise<string> {
  const worker = await extension.serviceWorker();
  return worker.evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url: `${url.split('#')[0]}*` });
    return tab?.id === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
  }, page.url());
}

/** Takes away what the user let the extension do on the sites it asks for: from now on only when clicked. */
export async function withdrawSites(extension: ExtensionBrowser): Promise<void> {
  await askBrowser(extension, 'updateExtensionConfiguration', [
    { extensionId: extension.extensionId, hostAccess: 'ON_CLICK' },
  ]);
}

/** Lets the extension into private windows; the browser starts it anew. */
export async function allowInPrivate(extension: ExtensionBrowser): Promise<void> {
  const back = extension.context.waitForEvent('serviceworker');
  await askBrowser(extension, 'updateExtensionConfiguration', [
    { extensionId: extension.extensionId, incognitoAccess: true },
  ]);
  await back;
}

/** Switches the extension off and leaves it so. */
export async function switchOff(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate((id) => chrome.management.setEnabled(id, false), extension.extensionId);
  await page.close();
}

/** Reloads the extension, as an update does, and waits until it is back. */
export async function reloadExtension(extension: ExtensionBrowser): Promise<void> {
  const back = extension.context.waitForEvent('serviceworker');
  await askBrowser(extension, 'reload', [extension.extensionId, { failQuietly: true }]);
  await back;
}

/** Calls what the browser's own page for extensions calls. */
async function askBrowser(
  extension: ExtensionBrowser,
  call: 'reload' | 'updateExtensionConfiguration',
  args: readonly unknown[],
): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([name, given]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: Record<string, (...values: readonly unknown[]) => Promise<void>>;
      };
      // Without it the browser takes an extension from a folder for gone once it starts anew.
      await developerPrivate.updateProfileConfiguration?.({ inDeveloperMode: true });
      await developerPrivate[name]?.(...given);
    },
    [call, args] as const,
  );
  await page.close();
}
