import type { Page as PlaywrightPage } from '@playwright/test';
import type { KeyInput, Page } from 'puppeteer-core';
import { behaviours } from '../sites/behaviours.ts';
import { probeScript } from '../sites/bundle-probe.ts';
import { EDITORS, htmlOf, putCaretAfter, sentFrom, stateOf } from '../sites/editors.ts';
import type { CallProbe } from '../sites/inject-probe.ts';
import type { Check } from './check.ts';

/** The promises about reading and writing that are also kept in Chromium, in the same editors. */
export const editorChecks: readonly Check[] = EDITORS.flatMap((editor) =>
  behaviours.map(({ name, run }) => ({
    name: `${editor.name} ${name}`,
    async run({ firefox }) {
      let page: Page | undefined;
      try {
        await run(editor, async (html) => {
          const opened = await firefox.sitePage(editor.url, editor.page(html));
          page = opened;
          // Of a page, the helpers use `evaluate` and `focus` alone, which are the same in both.
          const shared = opened as unknown as PlaywrightPage;
          return {
            probe: await injectProbe(opened),
            state: () => stateOf(shared, editor),
            html: () => htmlOf(shared, editor),
            checkModel: () => editor.checkModel(shared),
            caretAfter: (words) => putCaretAfter(shared, editor, words),
            undo: () => press(opened, 'Control', 'z'),
            redo: () => press(opened, 'Control', 'Shift', 'z'),
            type: (words) => opened.keyboard.type(words),
            sent: () => sentFrom(shared),
          };
        });
      } finally {
        await page?.close();
      }
    },
  })),
);

async function press(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of [...keys].reverse()) await page.keyboard.up(key);
}

interface SandboxedFrame {
  /** Puppeteer's own sandbox: it sees the page as a content script does, and the page does not see it. */
  isolatedRealm(): { evaluate(script: string): Promise<unknown> };
}

async function injectProbe(page: Page): Promise<CallProbe> {
  const realm = (page.mainFrame() as unknown as SandboxedFrame).isolatedRealm();
  await realm.evaluate(await probeScript());
  const call = (name: string, ...args: readonly unknown[]) =>
    realm.evaluate(`probe.${name}(...${JSON.stringify(args)})`);
  return call as CallProbe;
}
