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

interface ExtensionConfiguration {
  readonly hostAccess?: 'ON_CLICK' | 'ON_ALL_SITES';
  readonly incognitoAccess?: boolean;
}

/** Changes what the extension may do, by the browser's own page for extensions. */
export async function configureExtension(
  extension: ExtensionBrowser,
  change: ExtensionConfiguration,
): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([id, configuration]) => {
      const { developerPrivate } = chrome as unknown as {
        developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
      };
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, ...configuration });
    },
    [extension.extensionId, change] as const,
  );
  await page.close();
}

/** Reloads the extension, as an update does, and waits until it is back. */
export async function reloadExtension(extension: ExtensionBrowser): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto('chrome://extensions');
  const back = extension.context.waitForEvent('serviceworker');
  await page.evaluate(async (id) => {
    const { developerPrivate } = chrome as unknown as {
      developerPrivate: {
        updateProfileConfiguration(update: object): Promise<void>;
        reload(id: string, options: object): Promise<void>;
      };
    };
    // Without it the browser takes an extension from a folder for gone once it is reloaded.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(id, { failQuietly: true });
  }, extension.extensionId);
  await back;
  await page.close();
}
