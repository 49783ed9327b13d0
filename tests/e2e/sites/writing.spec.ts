import { expect, test } from './editor-test.ts';
import { EDITORS, forgetHistory, htmlOf, putCaretAfter, stateOf } from './editors.ts';

const DRAFT = 'The first line is here.\n\nThe second one is longer, and it says more.\nThe last.';

for (const editor of EDITORS) {
  test.describe(editor.name, () => {
    test('inserts beside a selection, never over it', async ({ open }) => {
      const { page, probe } = await open(
        editor.url,
        editor.page(editor.plain('Keep these words.')),
      );
      await page.focus(editor.selector);
      await page.keyboard.press('Control+a');
      const result = await probe('write', editor.selector, { kind: 'insert', text: 'More.' });
      expect(result).toMatchObject({
        ok: true,
        text: expect.stringContaining('Keep these words.'),
      });
      expect(result).toMatchObject({ text: expect.stringContaining('More.') });
    });

    test('writes 9 kB and takes them back', async ({ open }) => {
      const long = Array.from(
        { length: 120 },
        (_, i) => `Line ${i} of a long message that goes on for a while, as long messages do.`,
      ).join('\n');
      expect(long.length).toBeGreaterThan(8500);
      const { page, probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      const before = await stateOf(page, editor);
      const change = { kind: 'replace-all', text: long, expected: DRAFT } as const;
      expect(await probe('write', editor.selector, change)).toEqual({ ok: true, text: long });
      await editor.checkModel(page);
      await page.keyboard.press('Control+z');
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('refuses while an input method is composing', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      await putCaretAfter(page, editor, 'The last');
      const session = await page.context().newCDPSession(page);
      await session.send('Input.imeSetComposition', {
        text: 'か',
        selectionStart: 1,
        selectionEnd: 1,
      });
      const before = await htmlOf(page, editor);
      expect(await probe('write', editor.selector, { kind: 'insert', text: 'New.' })).toEqual({
        ok: false,
        reason: 'composing',
        restored: true,
      });
      expect(await htmlOf(page, editor)).toBe(before);
      await session.send('Input.insertText', { text: '顔' });
      expect(await probe('write', editor.selector, { kind: 'insert', text: 'New.' })).toMatchObject(
        {
          ok: true,
        },
      );
    });

    test('refuses while a list of names is open', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      await page.evaluate(
        (at) => document.querySelector(at)?.setAttribute('aria-expanded', 'true'),
        editor.selector,
      );
      expect(await probe('write', editor.selector, { kind: 'insert', text: 'New.' })).toEqual({
        ok: false,
        reason: 'list-open',
        restored: true,
      });
    });

    test('waits until typing is a step of its own', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain('')));
      await page.focus(editor.selector);
      await page.keyboard.type('Typed by hand.');
      const result = await probe('write', editor.selector, { kind: 'insert', text: 'Ours.' });
      expect(result).toEqual({ ok: true, text: 'Typed by hand. Ours.' });
      await page.keyboard.press('Control+z');
      expect((await probe('read', editor.selector)).text).toBe('Typed by hand.');
    });

    test('leaves bold words and new lines that keys made just before to their own undo step', async ({
      open,
    }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain('Some words.')));
      await putCaretAfter(page, editor, 'Some');
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.press('Shift+End');
      await page.keyboard.press('Control+b');
      const before = await stateOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        edits: [{ start: 0, end: 4, replacement: 'Few' }],
        expected: text,
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      await page.keyboard.press('Control+z');
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('restores the draft, formats and all, when a few words were typed since', async ({
      open,
    }) => {
      const bold = editor.isQuill
        ? '<p>Some <strong>bold</strong> words.</p>'
        : 'Some <b>bold</b> words.';
      const { page, probe } = await open(editor.url, editor.page(bold));
      const before = await stateOf(page, editor);
      const change = {
        kind: 'replace-all',
        text: 'Other words.',
        expected: 'Some bold words.',
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      await putCaretAfter(page, editor, 'Other');
      await page.keyboard.type(' new');
      expect(await probe('restore', editor.selector)).toEqual({
        ok: true,
        text: 'Some bold words.',
      });
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('takes back what the page would not let stand', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      const before = await htmlOf(page, editor);
      // A page that drops a word of what is written, as soon as that word is in.
      await page.evaluate((at) => {
        const drop = () => {
          const walker = document.createTreeWalker(document.querySelector(at) as Node, 4);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const text = node as Text;
            const found = text.data.indexOf('forbidden');
            if (found < 0) continue;
            document.getSelection()?.setBaseAndExtent(text, found, text, found + 9);
            document.execCommand('delete');
            return;
          }
        };
        document.querySelector(at)?.addEventListener('input', () => setTimeout(drop));
      }, editor.selector);
      const change = { kind: 'replace-all', text: 'A forbidden word.', expected: DRAFT } as const;
      expect(await probe('write', editor.selector, change)).toEqual({
        ok: false,
        reason: 'not-verified',
        restored: true,
      });
      expect(await htmlOf(page, editor)).toBe(before);
    });

    test('restores the draft when the page has forgotten how to undo', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      const change = { kind: 'replace-all', text: 'Other words.\nAltogether.', expected: DRAFT };
      await probe('write', editor.selector, { ...change, kind: 'replace-all' });
      await forgetHistory(page, editor);
      await putCaretAfter(page, editor, 'Altogether.');
      await page.keyboard.type(' And some.');
      expect(await probe('restore', editor.selector)).toEqual({ ok: true, text: DRAFT });
      await editor.checkModel(page);
    });

    test('has nothing to restore before it has written', async ({ open }) => {
      const { probe } = await open(editor.url, editor.page(editor.plain(DRAFT)));
      expect(await probe('restore', editor.selector)).toMatchObject({ ok: false });
    });
  });
}
