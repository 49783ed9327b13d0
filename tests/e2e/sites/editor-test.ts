import { test as base, type Page } from '@playwright/test';
import { type Browser, chromium } from 'playwright-core';
import { findChromium, quietFlags } from '../../../scripts/setup/chromium.mjs';
import { servePages } from '../serve-pages.ts';
import { type CallProbe, injectProbe } from './inject-probe.ts';

/** A page of a site, with lib/sites in its isolated world. */
export interface EditorPage {
  readonly page: Page;
  readonly probe: CallProbe;
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
      return { page, probe: await injectProbe(page) };
    });
    await context.close();
    base.expect(pages.strays, 'requests to the network').toEqual([]);
  },
});

export { expect } from '@playwright/test';
