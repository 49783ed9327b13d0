import type { Locator, Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  gmailLines,
  gmailPage,
  QUILL_VERSIONS,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';
import { pressCommand } from '../press-command.ts';

/** The mark keeps out of the way, and is there for those without a mouse. */

const OFFER = 'Simpler ways to say this';
const mark = (page: Page) => page.getByRole('button', { name: OFFER });
const editor = (page: Page) => page.locator('[role=textbox][contenteditable=true]:visible').first();

const draftPages = [
  ...QUILL_VERSIONS.map((quill) => ({
    name: `Slack, Quill ${quill}`,
    url: SLACK_URL,
    html: slackChannelPage({ quill, composers: [{ html: quillParagraphs(FIRST_MESSAGE) }] }),
  })),
  {
    name: 'Gmail',
    url: GMAIL_URL,
    html: gmailPage({ composes: [{ html: gmailLines(FIRST_MESSAGE), signature: true }] }),
  },
];

for (const { name, url, html } of draftPages) {
  test(`${name}: a shortcut goes to the mark, and Escape back to the same caret`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(url, html);
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+Home');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowRight');
    await expect(mark(page)).toBeVisible();
    await pressCommand(extension, page, 'focus-mark');
    await expect(mark(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'More choices' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Not for this draft' })).toBeFocused();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeFocused();
    await page.keyboard.type('|');
    const text = (await editor(page).innerText()).trimStart();
    expect(text.slice(0, 8)).toBe(`${FIRST_MESSAGE.slice(0, 6)}|${FIRST_MESSAGE.slice(6, 7)}`);
  });
}

test('the shortcut does nothing where nothing is offered', async ({ extension, visit }) => {
  const page = await visit(SLACK_URL, slackChannelPage({ quill: '2.0.3' }));
  await editor(page).click();
  await pressCommand(extension, page, 'focus-mark');
  await page.keyboard.type('Hi');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText('Hi');
});

test('screen readers hear the keys that the browser really has for the panel', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, draftPages[1]?.html ?? '');
  await editor(page).click();
  const worker = await extension.serviceWorker();
  const shortcut = await worker.evaluate(async () => {
    const commands = await chrome.commands.getAll();
    return commands.find(({ name }) => name === 'open-panel')?.shortcut;
  });
  expect(shortcut).toBeTruthy();
  const said = page.locator('plainspoken-mark [role=status]').first();
  await expect(said).toHaveText(
    `Plainspoken has simpler ways to say this. ${shortcut} opens them.`,
  );
});

test('a press anywhere else closes the menu and does what it would have done', async ({
  visit,
}) => {
  const page = await visit(SLACK_URL, draftPages[1]?.html ?? '');
  await editor(page).click();
  await page.getByRole('button', { name: 'More choices' }).click();
  const choice = page.getByRole('button', { name: 'Not for this draft' });
  await expect(choice).toBeVisible();
  const search = page.locator('[role=combobox]');
  await search.click();
  await expect(choice).toBeHidden();
  await expect(search).toBeFocused();
  await expect(mark(page)).toBeVisible();
});

/** The boxes of the words of the page that lie under `own`. */
function wordsUnder(own: Locator): Promise<readonly string[]> {
  return own.evaluate((button) => {
    const host = (button.getRootNode() as ShadowRoot).host;
    const pill = host.shadowRoot?.querySelector('.mark')?.getBoundingClientRect();
    if (!pill) throw new Error('No mark');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (!node.nodeValue?.trim() || node.parentElement?.closest('script, style')) continue;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        const apart =
          line.right <= pill.left ||
          pill.right <= line.left ||
          line.bottom <= pill.top ||
          pill.bottom <= line.top;
        if (!apart) covered.push(node.nodeValue.slice(0, 40));
      }
    }
    return covered;
  });
}

test('the mark covers no words of the messages above a composer', async ({ visit }) => {
  const long = 'These are the words that someone wrote right above the composer. '.repeat(40);
  const page = await visit(
    SLACK_URL,
    slackChannelPage({
      quill: '2.0.3',
      composers: [{ html: quillParagraphs(FIRST_MESSAGE) }],
      messages: [{ text: long }, { text: long }, { text: long }],
    }),
  );
  await editor(page).click();
  await page
    .locator('.c-virtual_list__scroll_container')
    .evaluate((list) => list.scrollTo(0, list.scrollHeight));
  await expect(mark(page)).toBeVisible();
  await page.waitForTimeout(600);
  expect(await wordsUnder(mark(page))).toEqual([]);
});
