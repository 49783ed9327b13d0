import type { Page as PlaywrightPage } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { GMAIL_SIGNATURE, gmailQuote, slackMention } from '../../fixtures/pages.ts';
import { probeScript } from '../sites/bundle-probe.ts';
import { EDITORS, type EditorUnderTest, stateOf } from '../sites/editors.ts';
import type { Probe } from '../sites/probe.ts';
import type { FirefoxBrowser } from './browser.ts';
import { type Check, expectEqual } from './check.ts';

/** Reading and writing in each editor, by the same rooms and the same pages as in Chromium. */

const DRAFT = 'The first line is here.\n\nThe second one is longer, and it says more.\nThe last.';

interface EditorPage {
  readonly page: Page;
  probe<Name extends keyof Probe>(
    name: Name,
    ...args: Parameters<Probe[Name]>
  ): Promise<Awaited<ReturnType<Probe[Name]>>>;
  /** The editor's HTML, and Quill's own document. */
  state(): Promise<string>;
  /** Fails when Quill's model is not what the page shows. */
  checkModel(): Promise<void>;
  press(key: 'undo' | 'redo'): Promise<void>;
}

async function open(
  firefox: FirefoxBrowser,
  editor: EditorUnderTest,
  html: string,
): Promise<EditorPage> {
  const page = await firefox.sitePage(editor.url, editor.page(html));
  await page.evaluate(await probeScript());
  // Both drivers run a function in the page in the same way, which is all that these helpers ask.
  const asked = page as unknown as PlaywrightPage;
  return {
    page,
    probe: (name, ...args) =>
      page.evaluate(
        (call, given) =>
          (
            globalThis as unknown as { probe: Record<string, (...all: unknown[]) => unknown> }
          ).probe[call]?.(...(given as unknown[])),
        name,
        args as never,
      ) as never,
    state: () => stateOf(asked, editor),
    checkModel: () => editor.checkModel(asked),
    async press(key) {
      await page.focus(editor.selector);
      await page.keyboard.down('Control');
      if (key === 'redo') await page.keyboard.down('Shift');
      await page.keyboard.press('z');
      if (key === 'redo') await page.keyboard.up('Shift');
      await page.keyboard.up('Control');
    },
  };
}

type Steps = (at: EditorPage, editor: EditorUnderTest) => Promise<void>;

function checksOf(
  what: string,
  htmlOf: (editor: EditorUnderTest) => string,
  steps: Steps,
): Check[] {
  return EDITORS.map((editor) => ({
    name: `${editor.name}: ${what}`,
    async run({ firefox }) {
      const at = await open(firefox, editor, htmlOf(editor));
      await steps(at, editor);
      await at.page.close();
    },
  }));
}

const plain = (editor: EditorUnderTest) => editor.plain(DRAFT);

export const writingChecks: readonly Check[] = [
  ...checksOf('reads a draft line by line', plain, async ({ probe }, { selector }) => {
    expectEqual('the text', (await probe('read', selector)).text, DRAFT);
  }),
  ...checksOf(
    'inserts a line below the draft; one undo takes it back, redo brings it again',
    plain,
    async ({ probe, state, checkModel, press }, { selector }) => {
      const before = await state();
      const result = await probe('write', selector, { kind: 'insert', text: 'Two\nlines' });
      expectEqual('the result', result, { ok: true, text: `${DRAFT}\n\nTwo\nlines` });
      await checkModel();
      const after = await state();
      await press('undo');
      expectEqual('the draft after undo', await state(), before);
      await press('redo');
      expectEqual('the draft after redo', await state(), after);
    },
  ),
  ...checksOf(
    'replaces the whole draft; one undo takes it back',
    plain,
    async ({ probe, state, checkModel, press }, { selector }) => {
      const before = await state();
      const text = 'Short.\n\nAnd clear.';
      const change = { kind: 'replace-all', text, expected: DRAFT } as const;
      expectEqual('the result', await probe('write', selector, change), { ok: true, text });
      await checkModel();
      await press('undo');
      expectEqual('the draft after undo', await state(), before);
    },
  ),
  ...checksOf(
    'makes two edits in one undo step and keeps the bold words between them',
    ({ isQuill }) =>
      isQuill
        ? `<p>Hi ${slackMention('Sam Author')}, the plan is <strong>very good</strong> now. Fix it soon.</p>`
        : 'Hi Sam, the plan is <b>very good</b> now. Fix it soon.',
    async ({ probe, state, checkModel, press }, { selector }) => {
      const before = await state();
      const { text } = await probe('read', selector);
      const edit = (words: string, replacement: string) => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, replacement };
      };
      const change = {
        kind: 'edits',
        expected: text,
        edits: [edit('plan', 'idea'), edit('soon', 'today')],
      } as const;
      expectEqual('the result', await probe('write', selector, change), {
        ok: true,
        text: text.replace('plan', 'idea').replace('soon', 'today'),
      });
      await checkModel();
      const changed = (html: string) => html.replaceAll('plan', 'idea').replaceAll('soon', 'today');
      expectEqual('the draft', await state(), changed(before));
      await press('undo');
      expectEqual('the draft after undo', await state(), before);
    },
  ),
  ...checksOf(
    'refuses a draft that has changed, and leaves it alone',
    plain,
    async ({ probe, state }, { selector }) => {
      const before = await state();
      const change = { kind: 'replace-all', text: 'Short.', expected: 'Another draft.' } as const;
      expectEqual('the result', await probe('write', selector, change), {
        ok: false,
        reason: 'draft-changed',
        restored: true,
      });
      expectEqual('the draft', await state(), before);
    },
  ),
  ...checksOf(
    'brings the draft back when asked to',
    plain,
    async ({ probe, checkModel }, { selector }) => {
      const change = { kind: 'replace-all', text: 'Short.', expected: DRAFT } as const;
      await probe('write', selector, change);
      expectEqual('the result', await probe('restore', selector), { ok: true, text: DRAFT });
      await checkModel();
    },
  ),
  {
    name: 'Gmail-like contenteditable: signature and quote stay byte for byte',
    async run({ firefox }) {
      const [gmail] = EDITORS.filter(({ isQuill }) => !isQuill);
      if (!gmail) throw new Error('No Gmail');
      const tail = GMAIL_SIGNATURE + gmailQuote('their words');
      const kept = tail.slice(tail.indexOf('<span'));
      for (const text of ['Short.', 'Two\nlines.']) {
        const { page, probe } = await open(firefox, gmail, gmail.plain(DRAFT) + tail);
        const change = { kind: 'replace-all', text, expected: DRAFT } as const;
        expectEqual('the result', await probe('write', gmail.selector, change), { ok: true, text });
        const html = await page.$eval(gmail.selector, (element) => element.innerHTML);
        expectEqual('signature and quote', html.slice(html.indexOf('<span')), kept);
        await page.close();
      }
    },
  },
];
