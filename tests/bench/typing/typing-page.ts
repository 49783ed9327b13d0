import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { extensionFlags, findChromium, quietFlags } from '../../../scripts/setup/chromium.mjs';
import { servePages } from '../../e2e/serve-pages.ts';
import type { SoakEditor } from '../../soak/soak-editor.ts';
import type { Condition } from './extensions.ts';
import { readTrace, TRACE_CATEGORIES, type TracedTyping } from './trace.ts';

/** One editor in a browser of its own, in one condition. */
export interface TypingPage {
  readonly condition: Condition;
  readonly page: Page;
  readonly session: CDPSession;
  /** Traces all that the page does meanwhile. */
  traced(work: () => Promise<void>): Promise<TracedTyping>;
  /** Megabytes of JavaScript heap, after the garbage is collected; what the page's objects hold outside of it included. */
  heapMB(): Promise<number>;
  close(): Promise<void>;
}

export async function openTypingPage(
  condition: Condition,
  folder: string | null,
  editor: SoakEditor,
): Promise<TypingPage> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium found; set CHROMIUM_PATH.');
  const profile = mkdtempSync(join(tmpdir(), 'plainspoken-bench-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: [...quietFlags, ...(folder ? extensionFlags(folder) : [])],
  });
  const pages = await servePages(context);
  pages.show(editor.url, editor.html);
  // A first start opens the welcome page, which would take the focus.
  if (condition === 'plainspoken')
    await context.waitForEvent('page', { timeout: 10_000 }).catch(() => null);
  const page = await context.newPage();
  await page.goto(editor.url);
  await page.bringToFront();
  const session = await context.newCDPSession(page);
  const browser = context.browser();
  if (!browser) throw new Error('The browser has closed.');

  return {
    condition,
    page,
    session,
    async traced(work) {
      await browser.startTracing(page, { categories: TRACE_CATEGORIES });
      await work();
      const trace = await browser.stopTracing();
      return readTrace(JSON.parse(trace.toString()).traceEvents);
    },
    async heapMB() {
      for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
      const usage = await session.send('Runtime.getHeapUsage');
      const {
        usedSize,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = usage as {
        usedSize: number;
        embedderHeapUsedSize?: number;
        backingStorageSize?: number;
      };
      return (usedSize + embedderHeapUsedSize + backingStorageSize) / 1e6;
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
