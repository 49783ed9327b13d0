import fs from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { type ExtensionBrowser, type LaunchOptions, launchExtension } from './launch.ts';
import { type PageServer, servePages } from './serve-pages.ts';

interface Fixtures {
  /** `test.use({ launch: { backForwardCache: true } })` for another browser than the usual one. */
  readonly launch: LaunchOptions;
  readonly extension: ExtensionBrowser;
  readonly pages: PageServer;
  /** Opens a page at a real address: `visit(SLACK_URL, slackChannelPage(…))`. */
  readonly visit: (url: string, html: string, headers?: Record<string, string>) => Promise<Page>;
}

/**
 * A fresh browser with the extension for each test. Every test fails when anything, page, panel, worker or
 * service worker, asks the network for something, or when the extension logs an error.
 */
export const test = base.extend<Fixtures>({
  launch: [{}, { option: true }],
  extension: async ({ launch }, use) => {
    const extension = await launchExtension(launch);
    await use(extension);
    await extension.close();
    fs.rmSync(extension.profile, { recursive: true, force: true, maxRetries: 5 });
  },
  pages: [
    async ({ extension }, use) => {
      const pages = await servePages(extension.context);
      await use(pages);
      expect(pages.strays, 'requests to the network').toEqual([]);
    },
    { auto: true },
  ],
  visit: async ({ extension, pages }, use) => {
    await use(async (url, html, headers) => {
      pages.show(url, html, headers);
      const page = await extension.context.newPage();
      await page.goto(url);
      return page;
    });
  },
});

export { expect };
