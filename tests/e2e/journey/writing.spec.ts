import type { Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  GMAIL_SIGNATURE,
  GMAIL_URL,
  gmailLines,
  gmailPage,
  QUILL_VERSIONS,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const editor = (page: Page) => page.locator('[role=textbox][contenteditable=true]:visible').last();
const region = (panel: Page, name: string) => panel.getByRole('region', { name, exact: true });

const pages = [
  ...QUILL_VERSIONS.map((quill) => ({
    name: `Slack, Quill ${quill}`,
    url: SLACK_URL,
    html: slackChannelPage({ quill, composers: [{ html: quillParagraphs(FIRST_MESSAGE) }] }),
  })),
  {
    name: 'Gmail',
    url: GMAIL_URL,
    html: gmailPage({
      composes: [{ html: gmailLines(FIRST_MESSAGE), signature: true, quote: 'the old message' }],
    }),
  },
];

for (const { name, url, html } of pages) {
  test.describe(name, () => {
    test('a metaphor goes in at the caret, and one Ctrl+Z takes it out', async ({
      extension,
      visit,
    }) => {
      const page = await visit(url, html);
      await editor(page).click();
      await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
      const before = await editor(page).innerHTML();
      const panel = await extension.openPanel(page);
      const card = region(panel, 'Metaphors').getByRole('article').first();
      const first = (await card.locator(':scope > p').innerText()).trim();
      await card.getByRole('button', { name: /^Insert/ }).click();
      await expect(panel.getByText('Inserted into your draft.')).toBeVisible();
      expect(await editor(page).innerText()).toContain(first.slice(0, 40));
      await page.bringToFront();
      await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => editor(page).innerHTML()).toBe(before);
    });

    test('the rewrite takes the place of the draft, and the user can have the old text back', async ({
      extension,
      visit,
    }) => {
      const page = await visit(url, html);
      await editor(page).click();
      await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
      const before = await editor(page).innerText();
      const panel = await extension.openPanel(page);
      await region(panel, 'Your message, tightened')
        .getByRole('button', { name: 'Replace my draft' })
        .click();
      await expect(panel.getByText(/Your draft is replaced/)).toBeVisible();
      const after = await editor(page).innerText();
      expect(after).not.toBe(before);
      expect(after.length).toBeLessThan(before.length);
      if (url === GMAIL_URL) expect(await editor(page).innerHTML()).toContain(GMAIL_SIGNATURE);
      await panel.getByRole('button', { name: 'Restore my text' }).click();
      await expect(panel.getByText('Your text is back as it was.')).toBeVisible();
      expect(await editor(page).innerText()).toBe(before);
    });
  });
}

test('a draft that cannot be changed safely stays as it is, and Copy is offered with the reason', async ({
  extension,
  visit,
}) => {
  const list = `<ul>${FIRST_MESSAGE.split('\n')
    .map((line) => `<li>${line}</li>`)
    .join('')}</ul>`;
  const page = await visit(
    SLACK_URL,
    slackChannelPage({ quill: '1.3.7', composers: [{ html: list }] }),
  );
  await editor(page).click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const before = await editor(page).innerHTML();
  const panel = await extension.openPanel(page);
  const rewrite = region(panel, 'Your message, tightened');
  await rewrite.getByRole('button', { name: 'Replace my draft' }).click();
  await expect(panel.getByText(/lists or other formatting/)).toBeVisible();
  await expect(rewrite.getByRole('button', { name: /^Copy/ })).toBeVisible();
  expect(await editor(page).innerHTML()).toBe(before);
});

test('nothing is ever sent', async ({ extension, visit }) => {
  const page = await visit(pages[0]?.url ?? '', pages[0]?.html ?? '');
  await editor(page).click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const panel = await extension.openPanel(page);
  await region(panel, 'In plain words')
    .getByRole('button', { name: /^Insert/ })
    .click();
  await expect(panel.getByText('Inserted into your draft.')).toBeVisible();
  const { sent, enterPresses } = await page.evaluate(() => {
    const fixture = globalThis as unknown as { sent: string[]; enterPresses: number };
    return { sent: fixture.sent, enterPresses: fixture.enterPresses };
  });
  expect(sent).toEqual([]);
  expect(enterPresses).toBe(0);
});
