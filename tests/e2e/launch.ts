/// <reference types="chrome" />
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type Browser,
  type BrowserContext,
  chromium,
  type Page,
  type Worker,
} from 'playwright-core';
import {
  extensionFlags,
  extensionIdOf,
  findChromium,
  quietFlags,
} from '../../scripts/setup/chromium.mjs';

/** The built extension. */
export const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

/** A browser with the extension in it. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The folder of the user's data; launch again with it to restart the same browser. */
  readonly profile: string;
  serviceWorker(): Promise<Worker>;
  /** Address of a page of the extension: `urlOf('sidepanel.html')`. */
  urlOf(page: string): string;
  /** Presses the toolbar button on a page's tab and returns the side panel, as an ordinary page. */
  openPanel(page: Page): Promise<Page>;
  /** The side panel that something else opened, such as a click on the mark. */
  panel(): Promise<Page>;
  /** A connection of its own, which sees what opened since: private windows. The caller closes it. */
  connect(): Promise<Browser>;
  /** The side panels of all windows. */
  panels(): Promise<readonly Page[]>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  readonly profile?: string;
  readonly headless?: boolean;
  /** Keep pages that the user left, as browsers do; Playwright turns it off. */
  readonly backForwardCache?: boolean;
}

/** Starts Chromium with the built extension and an empty profile, or the given one. */
export async function launchExtension(options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  if (!fs.existsSync(path.join(BUILD, 'manifest.json'))) {
    throw new Error(`No build in ${BUILD}; run "npm run build".`);
  }
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'plainspoken-'));
  // Left over from a run before; read below to find the browser's debugging port.
  fs.rmSync(path.join(profile, 'DevToolsActivePort'), { force: true });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless ?? true,
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [...quietFlags, '--remote-debugging-port=0', ...extensionFlags(BUILD)],
  });
  const extensionId = extensionIdOf(BUILD);
  if (!options.profile) await welcomePage(context);
  let panelBrowser: Browser | undefined;

  const serviceWorker = async () =>
    context.serviceWorkers().find((worker) => worker.url().includes(extensionId)) ??
    (await context.waitForEvent('serviceworker'));

  /** A panel is no page to the context that launched the browser: only to a connection made after it opened. */
  function connect(): Promise<Browser> {
    const port = fs.readFileSync(path.join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
    return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  }

  async function panels(): Promise<readonly Page[]> {
    await waitUntil('the side panel to open', async () => {
      const worker = await serviceWorker();
      const open = worker.evaluate(async () => {
        const types = ['SIDE_PANEL' as chrome.runtime.ContextType];
        return (await chrome.runtime.getContexts({ contextTypes: types })).length > 0;
      });
      // The browser may be just about to start the worker anew.
      return open.catch(() => false);
    });
    await panelBrowser?.close();
    panelBrowser = await connect();
    return panelBrowser
      .contexts()
      .flatMap((other) => other.pages())
      .filter((page) => page.url().includes('/sidepanel.html'));
  }

  async function panel(): Promise<Page> {
    const [first] = await panels();
    if (!first) throw new Error('The side panel is open, but no page shows it.');
    return first;
  }

  return {
    context,
    extensionId,
    profile,
    serviceWorker,
    urlOf: (page) => `chrome-extension://${extensionId}/${page}`,
    connect,
    panel,
    panels,
    async openPanel(page) {
      await page.bringToFront();
      await pressToolbarButton(context, extensionId, page);
      return panel();
    },
    async close() {
      await panelBrowser?.close();
      await context.close();
    },
  };
}

/** The first start opens the welcome page; waiting for it keeps it from taking the window from a page opened later. */
async function welcomePage(context: BrowserContext): Promise<void> {
  await waitUntil('the welcome page', async () =>
    context.pages().some((page) => page.url().endsWith('/welcome.html')),
  );
}

/** Neither Playwright nor the page can reach the toolbar; the DevTools protocol can. */
async function pressToolbarButton(
  context: BrowserContext,
  extensionId: string,
  page: Page,
): Promise<void> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser has closed.');
  const session = await browser.newBrowserCDPSession();
  const { targetInfos } = (await session.send('Target.getTargets', {
    filter: [{ type: 'tab' }],
  })) as { targetInfos: readonly { targetId: string; url: string }[] };
  const tab = targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}.`);
  // Too new for Playwright's own protocol types.
  await session.send(
    'Extensions.triggerAction' as never,
    { id: extensionId, targetId: tab.targetId } as never,
  );
  await session.detach();
}

/** Asks again until something holds; throws with what was waited for after `timeout` milliseconds. */
export async function waitUntil(
  what: string,
  holds: () => Promise<boolean>,
  timeout = 10_000,
): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
