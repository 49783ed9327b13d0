import { editsOf, formattedDraft } from './behaviours.ts';
import { expect, test } from './editor-test.ts';
import { EDITORS, forgetHistory, htmlOf, stateOf } from './editors.ts';

for (const editor of EDITORS) {
  const draft = formattedDraft(editor);

  test.describe(editor.name, () => {
    test('changes words and keeps bold, links, mentions, emoji and lists around them', async ({
      open,
    }) => {
      const { page, probe } = await open(editor.url, editor.page(draft));
      const before = await htmlOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, {
          plan: 'idea',
          good: 'fine',
          'Section two': 'Part 2',
          soon: 'today',
        }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      await editor.checkModel(page);
      const expected = before
        .replace('plan', 'idea')
        .replace('very good', 'very fine')
        .replace('Section two', 'Part 2')
        .replace('soon', 'today');
      expect(await htmlOf(page, editor)).toBe(expected);
    });

    test('changes words inside the items of a list, takes others out, and splits no item', async ({
      open,
    }) => {
      const list = '<ul><li>One word here goes on.</li><li>Two <b>bold</b> words go on.</li></ul>';
      const { page, probe } = await open(editor.url, editor.page(list));
      const before = await stateOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, { 'word here': 'thing', ' words go': ' ones' }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({
        ok: true,
        text: '• One thing goes on.\n• Two bold ones on.',
      });
      await editor.checkModel(page);
      expect(await page.locator(`${editor.selector} li`).count()).toBe(2);
      await expect(page.locator(`${editor.selector} :is(b, strong)`)).toHaveText('bold');
      await page.keyboard.press('Control+z');
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('restores words around a mention and a link without touching them', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(draft));
      const before = await htmlOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, { 'Hi ': 'Hello ', good: 'fine', soon: 'today' }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      await forgetHistory(page, editor);
      expect(await probe('restore', editor.selector)).toEqual({ ok: true, text });
      expect(await htmlOf(page, editor)).toBe(before);
      await editor.checkModel(page);
    });

    test('changes all the words between the start and a link or mention', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(draft));
      const before = await stateOf(page, editor);
      const { text } = await probe('read', editor.selector);
      for (const replacement of ['Dear ', 'Yo, ', '']) {
        const change = {
          kind: 'edits',
          expected: text,
          edits: editsOf(text, { 'Hi ': replacement, 'See ': replacement }),
        } as const;
        expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
        await editor.checkModel(page);
        await page.keyboard.press('Control+z');
        expect(await stateOf(page, editor)).toBe(before);
      }
    });

    test('restores bold words that a whole rewrite took away', async ({ open }) => {
      const words = editor.isQuill
        ? '<p>Some <strong>bold</strong> words.</p>'
        : 'Some <b>bold</b> words.';
      const { page, probe } = await open(editor.url, editor.page(words));
      const before = await stateOf(page, editor);
      const change = { kind: 'replace-all', text: 'New.', expected: 'Some bold words.' } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      expect(await probe('restore', editor.selector)).toMatchObject({ ok: true });
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('changes words on both sides of bold, a link, an emoji and lines in one undo step', async ({
      open,
    }) => {
      const { page, probe } = await open(editor.url, editor.page(draft));
      const before = await stateOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, { plan: 'idea', good: 'fine', please: 'now' }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      const after = await stateOf(page, editor);
      await page.keyboard.press('Control+z');
      expect(await stateOf(page, editor)).toBe(before);
      await page.keyboard.press('Control+Shift+z');
      expect(await stateOf(page, editor)).toBe(after);
    });

    test('changes one bullet in one undo step', async ({ open }) => {
      const { page, probe } = await open(editor.url, editor.page(draft));
      const before = await stateOf(page, editor);
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, { 'Section three too': 'So is section three' }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({ ok: true });
      await page.keyboard.press('Control+z');
      expect(await stateOf(page, editor)).toBe(before);
    });

    test('refuses an edit across a bullet', async ({ open }) => {
      const { probe } = await open(editor.url, editor.page(draft));
      const { text } = await probe('read', editor.selector);
      const change = {
        kind: 'edits',
        expected: text,
        edits: editsOf(text, { 'wrong.\n• Section': 'wrong, and section' }),
      } as const;
      expect(await probe('write', editor.selector, change)).toMatchObject({
        ok: false,
        reason: 'formatted',
      });
    });

    const leading: Readonly<Record<string, string>> = {
      'a list': '<ul><li>One.</li><li>Two.</li></ul>',
      'bold words': editor.isQuill ? '<p><strong>One.</strong> Two.</p>' : '<b>One.</b> Two.',
      ...(editor.isQuill ? { 'a quote': '<blockquote>One.</blockquote><p>Two.</p>' } : {}),
    };
    for (const [what, html] of Object.entries(leading)) {
      test(`refuses to replace a whole draft that begins with ${what}`, async ({ open }) => {
        const { page, probe } = await open(editor.url, editor.page(html));
        const before = await stateOf(page, editor);
        const { text } = await probe('read', editor.selector);
        const change = { kind: 'replace-all', text: 'New.', expected: text } as const;
        expect(await probe('write', editor.selector, change)).toEqual({
          ok: false,
          reason: 'formatted',
          restored: true,
        });
        expect(await stateOf(page, editor)).toBe(before);
      });
    }
  });
}
