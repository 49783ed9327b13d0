import { test as base, type CDPSession, type Page } from '@playwright/test';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, quietFlags } from '../../../scripts/setup/chromium.mjs';
import { servePages } from '../serve-pages.ts';
import { probeScript } from './bundle-probe.ts';
import type { Probe } from './probe.ts';

/** A page of a site, with lib/sites in its isolated world. */
export interface EditorPage {
  readonly page: Page;
  /** Calls a function of the probe, such as `probe('read', '.ql-editor')`. */
  probe<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;
}

interface Fixtures {
  readonly open: (
    url: string,
    html: string,
    headers?: Record<string, string>,
  ) => Promise<EditorPage>;
}

/** Tests of reading and writing in real editors, without the rest of the extension. */
export const test = base.extend<Fixtures, { chromiumBrowser: Browser }>({
  chromiumBrowser: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from it.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
      const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ chromiumBrowser }, use) => {
    const context = await chromiumBrowser.newContext();
    const pages = await servePages(context);
    await use(async (url, html, headers) => {
      pages.show(url, html, headers);
      const page = await context.newPage();
      await page.goto(url);
      return injectProbe(page);
    });
    await context.close();
    base.expect(pages.strays, 'requests to the network').toEqual([]);
  },
});

export { expect } from '@playwright/test';

async function injectProbe(page: Page): Promise<EditorPage> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'plainspoken',
  });
  await evaluate(session, executionContextId, await probeScript());
  return {
    page,
    probe: (name, ...args) =>
      evaluate(session, executionContextId, `probe.${name}(...${JSON.stringify(args)})`),
  };
}

async function evaluate<T>(session: CDPSession, contextId: number, script: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
