import type { Page } from '@playwright/test';
import {
  GMAIL_SIGNATURE,
  GMAIL_URL,
  type GmailComposeFixture,
  gmailLines,
  gmailPage,
  gmailQuote,
  QUILL_VERSIONS,
  quillParagraphs,
  recordedPage,
  SLACK_URL,
  slackChannelPage,
  slackEmoji,
  slackMention,
} from '../../fixtures/pages.ts';
import { expect, test } from './editor-test.ts';

/** Every kind of composer that the sites have: found, named, read exactly, written into alone, undone in one step. */

interface QuillWindow {
  readonly quills: readonly { getText(): string }[];
}

const quillTexts = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as QuillWindow).quills.map((quill) => quill.getText().trimEnd()),
  );
const htmlAt = (page: Page, selector: string) => page.locator(selector).innerHTML();

const INSERT = { kind: 'insert', text: 'One more line.' } as const;
const slackEditor = (around: string) => `${around} [data-qa="message_input"] .ql-editor`;

const slackPlaces = {
  channel: '[data-qa="message_input_container"]',
  thread: '[data-qa="reply_container"]',
  edit: '[data-qa="message_editor"]',
  'new-message': '[data-qa="composer_page"]',
} as const;

for (const quill of QUILL_VERSIONS) {
  test.describe(`Slack, Quill ${quill}`, () => {
    test('four kinds of composer in one page are four drafts, and the search box is none', async ({
      open,
    }) => {
      const places = Object.keys(slackPlaces) as (keyof typeof slackPlaces)[];
      const composers = places.map((place) => ({
        place,
        html: `<p>For the ${place}: hello ${slackMention('Sam Author')} ${slackEmoji('pray')}</p><p><br></p><p>Second line.</p>`,
        ...(place === 'thread' && { threadTs: '1790520729.088339' }),
      }));
      const { page, probe } = await open(SLACK_URL, slackChannelPage({ quill, composers }));
      expect([...(await probe('composers'))].sort()).toEqual([...places].sort());
      const keys = new Set<string>();
      for (const place of places) {
        const selector = slackEditor(slackPlaces[place]);
        expect(await probe('kind', selector)).toBe(place);
        keys.add(await probe('key', selector));
        const text = `For the ${place}: hello @Sam Author :pray:\n\nSecond line.`;
        expect((await probe('read', selector)).text).toBe(text);
        const before = await quillTexts(page);
        const html = await htmlAt(page, selector);
        expect(await probe('write', selector, INSERT)).toMatchObject({ ok: true });
        const after = await quillTexts(page);
        expect(after.filter((one, index) => one !== before[index])).toHaveLength(1);
        expect(after.some((one) => one.endsWith('One more line.'))).toBe(true);
        await page.focus(selector);
        await page.keyboard.press('Control+z');
        expect(await htmlAt(page, selector)).toBe(html);
        expect(await quillTexts(page)).toEqual(before);
      }
      expect(keys.size).toBe(places.length);
    });

    test('several threads at once are told apart by what they answer', async ({ open }) => {
      const threads = ['1790520729.000100', '1790520729.000200', '1790520729.000300'];
      const composers = threads.map((threadTs) => ({
        place: 'thread' as const,
        threadTs,
        html: quillParagraphs(`An answer to ${threadTs}.`),
      }));
      const { page, probe } = await open(SLACK_URL, slackChannelPage({ quill, composers }));
      expect(await probe('composers')).toEqual(['thread', 'thread', 'thread']);
      const selectors = threads.map((ts) => `[data-thread-ts="${ts}"] .ql-editor`);
      const keys = await Promise.all(selectors.map((selector) => probe('key', selector)));
      expect(new Set(keys).size).toBe(3);
      const middle = selectors[1] ?? '';
      const change = {
        kind: 'replace-all',
        text: 'Short.\nClear.',
        expected: `An answer to ${threads[1]}.`,
      } as const;
      expect(await probe('write', middle, change)).toEqual({ ok: true, text: 'Short.\nClear.' });
      expect(await quillTexts(page)).toEqual([
        `An answer to ${threads[0]}.`,
        'Short.\nClear.',
        `An answer to ${threads[2]}.`,
      ]);
    });
  });
}

const GMAIL_EDITOR = '[g_editable="true"]';
const gmailAt = (draftId: string) => `div.M9:has(input[value="${draftId}"]) ${GMAIL_EDITOR}`;

test.describe('Gmail', () => {
  test('of several popups each is its own draft; a minimised one is none until it is opened again', async ({
    open,
  }) => {
    const compose = (draftId: string, minimised = false): GmailComposeFixture => ({
      draftId,
      minimised,
      html: gmailLines(`This is ${draftId}.`),
      signature: true,
    });
    const { page, probe } = await open(
      GMAIL_URL,
      gmailPage({ composes: [compose('#a'), compose('#b', true), compose('#c')] }),
    );
    expect(await probe('composers')).toEqual(['popup', 'popup']);
    const untouched = await htmlAt(page, gmailAt('#a'));
    expect(await probe('write', gmailAt('#c'), INSERT)).toEqual({
      ok: true,
      text: 'This is #c.\nOne more line.',
    });
    expect(await htmlAt(page, gmailAt('#a'))).toBe(untouched);
    await page.evaluate(() => document.querySelector('.aoI')?.setAttribute('style', ''));
    expect(await probe('composers')).toEqual(['popup', 'popup', 'popup']);
    expect((await probe('read', gmailAt('#b'))).text).toBe('This is #b.');
    const keys = await Promise.all(['#a', '#b', '#c'].map((id) => probe('key', gmailAt(id))));
    expect(new Set(keys).size).toBe(3);
  });

  test('an inline reply with an expanded quote: only the own words are read and changed', async ({
    open,
  }) => {
    const { page, probe } = await open(
      GMAIL_URL,
      gmailPage({
        messages: [{ text: 'What do you think?' }],
        composes: [
          {
            place: 'inline',
            html: gmailLines('I think so.'),
            signature: true,
            quote: 'What do you think?',
          },
        ],
      }),
    );
    expect(await probe('composers')).toEqual(['inline']);
    expect((await probe('read', GMAIL_EDITOR)).text).toBe('I think so.');
    const before = await htmlAt(page, GMAIL_EDITOR);
    const change = { kind: 'replace-all', text: 'Yes.\nAnd no.', expected: 'I think so.' } as const;
    expect(await probe('write', GMAIL_EDITOR, change)).toEqual({ ok: true, text: 'Yes.\nAnd no.' });
    const kept = GMAIL_SIGNATURE.slice(GMAIL_SIGNATURE.indexOf('<span'));
    expect(await htmlAt(page, GMAIL_EDITOR)).toContain(kept + gmailQuote('What do you think?'));
    await page.keyboard.press('Control+z');
    expect(await htmlAt(page, GMAIL_EDITOR)).toBe(before);
  });

  for (const place of ['popup', 'inline', 'full-screen', 'pop-out'] as const) {
    test(`a right-to-left draft in a ${place} compose stays one, word by word`, async ({
      open,
    }) => {
      const words = 'קראתי את הטיוטה השנייה.\nהמבנה הרבה יותר טוב מהפעם הקודמת.';
      const { page, probe } = await open(
        GMAIL_URL,
        gmailPage({
          composes: [
            { place, direction: 'rtl', html: `<div dir="rtl">${gmailLines(words)}</div>` },
          ],
        }),
      );
      expect(await probe('kind', GMAIL_EDITOR)).toBe(place);
      expect((await probe('read', GMAIL_EDITOR)).text).toBe(words);
      const before = await htmlAt(page, GMAIL_EDITOR);
      const start = words.indexOf('השנייה');
      const edit = { start, end: start + 'השנייה'.length, replacement: 'השלישית' };
      const change = { kind: 'edits', edits: [edit], expected: words } as const;
      expect(await probe('write', GMAIL_EDITOR, change)).toEqual({
        ok: true,
        text: words.replace('השנייה', 'השלישית'),
      });
      expect(await htmlAt(page, GMAIL_EDITOR)).toBe(before.replace('השנייה', 'השלישית'));
      await page.keyboard.press('Control+z');
      expect(await htmlAt(page, GMAIL_EDITOR)).toBe(before);
    });
  }

  for (const plainTextOnly of [false, true]) {
    test(`plain-text mode${plainTextOnly ? ', in an editor that takes no formatting' : ''}: lines go in as lines, without a format`, async ({
      open,
    }) => {
      const draft = 'The first line.\n\nThe last line.';
      const { page, probe } = await open(
        GMAIL_URL,
        gmailPage({ composes: [{ html: gmailLines(draft), plainTextOnly }] }),
      );
      expect((await probe('read', GMAIL_EDITOR)).text).toBe(draft);
      const text = 'Short.\n\nAnd clear.';
      expect(
        await probe('write', GMAIL_EDITOR, { kind: 'replace-all', text, expected: draft }),
      ).toEqual({ ok: true, text });
      const shown = page.locator(GMAIL_EDITOR);
      expect((await shown.innerText()).trim()).toMatch(/^Short\.\n+And clear\.$/);
      expect(await shown.locator(':not(div, br)').count()).toBe(0);
      expect(await shown.locator('[style], [class]').count()).toBe(0);
      await page.keyboard.press('Control+z');
      expect((await probe('read', GMAIL_EDITOR)).text).toBe(draft);
    });
  }

  test('subject, recipients and search are no composers', async ({ open }) => {
    const { page, probe } = await open(
      GMAIL_URL,
      gmailPage({
        composes: [{}],
        extra:
          '<input aria-label="Search mail"><div role="combobox" contenteditable="true" aria-label="To">Sam</div><textarea aria-label="Note"></textarea>',
      }),
    );
    expect(await probe('composers')).toEqual(['popup']);
    expect(await page.locator('input, textarea, [contenteditable]').count()).toBeGreaterThan(5);
  });
});

const recorded: Readonly<Record<string, readonly string[]>> = {
  'slack/main-composer.html': ['channel'],
  'slack/thread-composer.html': ['thread'],
  'slack/edit-composer.html': ['edit'],
  'slack/channel-with-thread.html': ['edit', 'channel', 'thread'],
  'slack/readonly-channel.html': [],
  'gmail/conversation-and-inline-reply-and-popups.html': ['inline', 'popup', 'popup'],
  'gmail/fullscreen-compose.html': ['full-screen'],
  'gmail/popout-window.html': ['pop-out'],
  'gmail/reply-with-expanded-quote.html': ['inline'],
  'gmail/hebrew-rtl.html': ['popup'],
  'gmail/settings-signature-editor.html': [],
};

for (const [name, kinds] of Object.entries(recorded)) {
  test(`in a real browser, ${name} has these composers and no others: ${kinds.join(', ') || 'none'}`, async ({
    open,
  }) => {
    const url = name.startsWith('slack') ? SLACK_URL : GMAIL_URL;
    const { probe } = await open(url, recordedPage(name));
    expect(await probe('composers')).toEqual(kinds);
    expect((await probe('health')).state).toBe(kinds.length > 0 ? 'ok' : 'quiet');
  });
}
