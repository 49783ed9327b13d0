import type { BrowserContext, Route } from 'playwright-core';
import { fixtureScript, GMAIL_URL, SLACK_URL } from '../fixtures/pages.ts';

/** Serves pages at the real addresses of Slack and Gmail, and keeps everything else off the network. */
export interface PageServer {
  /** What the next visit to an address shows. */
  show(url: string, html: string, headers?: Readonly<Record<string, string>>): void;
  /** Requests that no page of ours asked for by itself: there must be none. */
  readonly strays: readonly string[];
}

export async function servePages(context: BrowserContext): Promise<PageServer> {
  const pages = new Map<string, { html: string; headers: Readonly<Record<string, string>> }>();
  const strays: string[] = [];
  const origins = [SLACK_URL, GMAIL_URL].map((url) => new URL(url).origin);

  async function answer(route: Route): Promise<void> {
    const request = route.request();
    const url = request.url();
    if (/^(chrome-extension|data|blob|about):/.test(url)) return route.continue();
    const page = pages.get(withoutHash(url));
    if (page && request.resourceType() === 'document') {
      return route.fulfill({ contentType: 'text/html', body: page.html, headers: page.headers });
    }
    const script = fixtureScript(url);
    if (script) return route.fulfill({ path: script, contentType: 'text/javascript' });
    if (isPageOwn(url, pages)) return route.fulfill({ status: 204, body: '' });
    strays.push(`${request.method()} ${url}`);
    return route.abort();
  }
  await context.route('**/*', answer);

  return {
    show(url, html, headers = {}) {
      pages.set(withoutHash(url), { html, headers });
    },
    get strays() {
      return strays.filter(
        (stray) => !origins.some((origin) => stray === `GET ${origin}/favicon.ico`),
      );
    },
  };
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

/** Pictures that a recorded page names in its own markup: in full, without the scheme, or from where it stands. */
function isPageOwn(url: string, pages: ReadonlyMap<string, { readonly html: string }>): boolean {
  return [...pages].some(([page, { html }]) => {
    const folder = page.slice(0, page.lastIndexOf('/') + 1);
    const names = [url, url.replace(/^https:/, '')];
    if (url.startsWith(folder)) names.push(`"${url.slice(folder.length)}"`);
    return names.some((name) => html.includes(name));
  });
}
