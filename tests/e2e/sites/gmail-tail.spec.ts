import type { Change } from '../../../lib/sites/change.ts';
import {
  GMAIL_URL,
  type GmailComposeFixture,
  gmailLines,
  gmailPage,
} from '../../fixtures/pages.ts';
import { expect, test } from './editor-test.ts';

const EDITOR = '[g_editable="true"]';
const TEXT = 'Hello Sam,\n\nThe first point. The second point.\nThanks.';

const bodies: Readonly<Record<string, string>> = {
  'typed lines': gmailLines(TEXT),
  'one bare line': 'Hello Sam, The first point.',
  'a wrapped draft': `<div dir="ltr">${gmailLines(TEXT)}</div>`,
  'lines with breaks': TEXT.replaceAll('\n', '<br>'),
  'a right-to-left draft': '<div dir="rtl">שלום, The first point.</div>',
};
const places: readonly GmailComposeFixture['place'][] = [
  'popup',
  'inline',
  'full-screen',
  'pop-out',
];

for (const [what, html] of Object.entries(bodies)) {
  test(`keeps signature and quote, byte for byte, whatever is written into ${what}`, async ({
    open,
  }) => {
    const changes = (text: string): readonly Change[] => [
      { kind: 'insert', text: 'One line.' },
      { kind: 'insert', text: 'Two\nlines.' },
      { kind: 'replace-all', text: 'Short.', expected: text },
      { kind: 'replace-all', text: 'Short.\n\nAnd clear.', expected: text },
      { kind: 'edits', edits: [{ start: 0, end: 2, replacement: 'Yo' }], expected: text },
      {
        kind: 'edits',
        edits: [
          { start: 0, end: 2, replacement: 'Yo' },
          { start: text.indexOf('first'), end: text.indexOf('first') + 5, replacement: '1st' },
        ],
        expected: text,
      },
    ];
    for (let index = 0; index < changes('').length; index += 1) {
      const { page, probe } = await open(
        GMAIL_URL,
        gmailPage({ composes: [{ html, signature: true, quote: 'their words' }] }),
      );
      const whole = () =>
        page.evaluate((at) => document.querySelector(at)?.innerHTML ?? '', EDITOR);
      const before = await whole();
      const change = changes((await probe('read', EDITOR)).text)[index];
      if (!change) continue;
      expect(await probe('write', EDITOR, change)).toMatchObject({ ok: true });
      const tail = '<span class="gmail_signature_prefix">';
      const after = await whole();
      expect(after.slice(after.indexOf(tail))).toBe(before.slice(before.indexOf(tail)));
      const own = await page.evaluate(
        (at) =>
          ['.gmail_signature', '.gmail_quote'].every((kept) =>
            document.querySelector(`${at} ${kept}`)?.parentElement?.matches(at),
          ),
        EDITOR,
      );
      expect(own, 'signature and quote stay where they were').toBe(true);
      await page.keyboard.press('Control+z');
      expect(await whole()).toBe(before);
      await page.close();
    }
  });
}

for (const place of places) {
  test(`writes in a ${place} compose and sends nothing`, async ({ open }) => {
    const compose = { place, html: gmailLines(TEXT), signature: true } as GmailComposeFixture;
    const { page, probe } = await open(GMAIL_URL, gmailPage({ composes: [compose] }));
    expect(await probe('kind', EDITOR)).toBe(place);
    const change = { kind: 'replace-all', text: 'Short.\nClear.', expected: TEXT } as const;
    expect(await probe('write', EDITOR, change)).toEqual({ ok: true, text: 'Short.\nClear.' });
    expect(await page.evaluate(() => (window as unknown as { sent: unknown[] }).sent)).toEqual([]);
  });
}

test('writes lines even where the page holds every script to Trusted Types', async ({ open }) => {
  const { page, probe } = await open(
    GMAIL_URL,
    gmailPage({ composes: [{ html: gmailLines(TEXT), signature: true }] }),
    { 'content-security-policy': "require-trusted-types-for 'script'" },
  );
  const change = { kind: 'replace-all', text: 'Short.\nClear.', expected: TEXT } as const;
  expect(await probe('write', EDITOR, change)).toEqual({ ok: true, text: 'Short.\nClear.' });
  await page.keyboard.press('Control+z');
  expect((await probe('read', EDITOR)).text).toBe(TEXT);
});
