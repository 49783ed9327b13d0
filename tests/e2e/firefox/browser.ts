import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { builds } from '../../../scripts/setup/build.mjs';
import { fixtureScript } from '../../fixtures/pages.ts';

/** Fixed by us, so that the addresses of the extension's pages are known before it is installed. */
const UUID = 'b3a1c2d4-5e6f-4a7b-8c9d-0e1f2a3b4c5d';

export interface FirefoxBrowser {
  /** Opens a page of the extension: `extensionPage('sidepanel.html')`. */
  extensionPage(name: string): Promise<Page>;
  /** Opens `html` at a site's real address. */
  sitePage(url: string, html: string): Promise<Page>;
  /** Requests of site pages that no fixture answers: there must be none. */
  readonly strays: readonly string[];
  close(): Promise<void>;
}

export const newProfile = () => mkdtempSync(join(tmpdir(), 'plainspoken-firefox-'));

/** Starts a headless Firefox with the built extension; the same profile again restarts the same browser. */
export async function launchFirefox(
  executablePath: string,
  profile: string,
): Promise<FirefoxBrowser> {
  const folder = builds.firefox.folder;
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id: string = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    // Pages of an extension open for automation only with it.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
      // Extensions installed for automation are removed at the end of a run; a user's are not.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  await browser.installExtension(folder);
  const strays: string[] = [];

  return {
    strays,
    close: () => browser.close(),
    async extensionPage(name) {
      const page = await browser.newPage();
      await page.setViewport({ width: 360, height: 800 });
      // Firefox never reports such a page as loaded.
      await page.goto(`moz-extension://${UUID}/${name}`, { waitUntil: [] });
      return page;
    },
    async sitePage(url, html) {
      const page = await browser.newPage();
      await page.setRequestInterception(true);
      page.on('request', (request) => answer(request, url, html, strays));
      await page.goto(url);
      return page;
    },
  };
}

function answer(request: HTTPRequest, url: string, html: string, strays: string[]): void {
  const script = fixtureScript(request.url());
  if (request.url() === url) {
    void request.respond({ status: 200, contentType: 'text/html', body: html });
  } else if (script) {
    const body = readFileSync(script, 'utf8');
    void request.respond({ status: 200, contentType: 'text/javascript', body });
  } else if (/^(data|blob|moz-extension):/.test(request.url())) {
    void request.continue();
  } else {
    if (!request.url().endsWith('/favicon.ico')) strays.push(request.url());
    void request.respond({ status: 204, body: '' });
  }
}
