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
  slackMention,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const editor = (page: Page) => page.locator('[role=textbox][contenteditable=true]:visible').last();
const region = (panel: Page, name: string) => panel.getByRole('region', { name, exact: true });

/** What the panel tells, and screen readers say. */
const expectSaid = (panel: Page, text: string) =>
  expect(panel.getByRole('status').filter({ hasText: text })).toHaveCount(1);

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
      const before = await editor(page).innerHTML();
      // By the mark, as most people will: only the toolbar, the menu and the shortcut grant access to the tab.
      await page.getByRole('button', { name: 'Simpler ways to say this' }).click();
      const panel = await extension.panel();
      const card = region(panel, 'Metaphors').getByRole('article').first();
      const first = (await card.locator(':scope > p').innerText()).trim();
      await card.getByRole('button', { name: /^Insert/ }).click();
      await expectSaid(panel, 'Inserted into your draft.');
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
      await expectSaid(panel, 'Your draft is replaced');
      const after = await editor(page).innerText();
      expect(after).not.toBe(before);
      expect(after.length).toBeLessThan(before.length);
      if (url === GMAIL_URL) expect(await editor(page).innerHTML()).toContain(GMAIL_SIGNATURE);
      await panel.getByRole('button', { name: 'Restore my text' }).click();
      await expectSaid(panel, 'Your text is back as it was.');
      expect(await editor(page).innerText()).toBe(before);
    });
  });
}

for (const { name, url, html } of pages) {
  test(`${name}: the old text comes back also after the user threw the new one away`, async ({
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
    await expectSaid(panel, 'Your draft is replaced');
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    // Longer than the pause after which the page is known to hold no draft.
    await page.waitForTimeout(1500);
    await panel.getByRole('button', { name: 'Restore my text' }).click();
    await expectSaid(panel, 'Your text is back as it was.');
    const own = before.split('\n--')[0]?.trim() ?? '';
    expect((await editor(page).innerText()).trim().slice(0, own.length)).toBe(own);
  });
}

test('what was sent does not come back into the next message', async ({ extension, visit }) => {
  const page = await visit(pages[1]?.url ?? '', pages[1]?.html ?? '');
  await editor(page).click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const panel = await extension.openPanel(page);
  await region(panel, 'Your message, tightened')
    .getByRole('button', { name: 'Replace my draft' })
    .click();
  await expectSaid(panel, 'Your draft is replaced');
  await page.locator('[data-qa=texty_send_button]').click();
  await editor(page).click();
  await page.keyboard.type('Lunch at noon? I have booked the big table.');
  await panel.getByRole('button', { name: 'Restore my text' }).click();
  await expectSaid(panel, 'Your text is as it was.');
  await expect(editor(page)).toHaveText('Lunch at noon? I have booked the big table.');
});

test('the old text goes back into the draft that was replaced, also when another one is in use', async ({
  extension,
  visit,
}) => {
  const composers = [
    { html: quillParagraphs(FIRST_MESSAGE) },
    { html: quillParagraphs('A word in the thread.'), place: 'thread', threadTs: '1790520729.1' },
  ] as const;
  const page = await visit(SLACK_URL, slackChannelPage({ quill: '2.0.3', composers }));
  const [channel, thread] = [0, 1].map((index) =>
    page.locator('[role=textbox][contenteditable=true]:visible').nth(index),
  ) as [ReturnType<Page['locator']>, ReturnType<Page['locator']>];
  await channel.click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const before = await channel.innerText();
  const panel = await extension.openPanel(page);
  await region(panel, 'Your message, tightened')
    .getByRole('button', { name: 'Replace my draft' })
    .click();
  await expectSaid(panel, 'Your draft is replaced');
  await thread.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And one more.');
  await expect(panel.getByText('Your reply in a Slack thread')).toBeVisible();
  await panel.getByRole('button', { name: 'Restore my text' }).click();
  await expectSaid(panel, 'Your text is back as it was.');
  expect(await channel.innerText()).toBe(before);
  expect(await thread.innerText()).toBe('A word in the thread. And one more.');
});

test('bold, lists and mentions around the changes stay as they are', async ({
  extension,
  visit,
}) => {
  const items = FIRST_MESSAGE.split('\n').map((line) => `<li>${line}</li>`);
  const html = `<p><strong>For you only</strong> ${slackMention('Sam')}</p><ul>${items.join('')}</ul>`;
  const page = await visit(SLACK_URL, slackChannelPage({ quill: '1.3.7', composers: [{ html }] }));
  await editor(page).click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const before = await editor(page).innerText();
  const panel = await extension.openPanel(page);
  await region(panel, 'Your message, tightened')
    .getByRole('button', { name: 'Replace my draft' })
    .click();
  await expectSaid(panel, 'Your draft is replaced');
  expect((await editor(page).innerText()).length).toBeLessThan(before.length);
  await expect(editor(page).locator('strong')).toHaveText('For you only');
  await expect(editor(page).locator('ts-mention')).toHaveText('@Sam');
  await expect(editor(page).locator('li')).toHaveCount(items.length);
});

test('a draft that cannot be changed safely stays as it is, and Copy is offered with the reason', async ({
  extension,
  visit,
}) => {
  const page = await visit(pages[0]?.url ?? '', pages[0]?.html ?? '');
  await editor(page).click();
  await expect(page.getByRole('button', { name: 'Simpler ways to say this' })).toBeVisible();
  const before = await editor(page).innerHTML();
  const panel = await extension.openPanel(page);
  await editor(page).evaluate((element) => element.setAttribute('aria-expanded', 'true'));
  const rewrite = region(panel, 'Your message, tightened');
  await rewrite.getByRole('button', { name: 'Replace my draft' }).click();
  await expectSaid(panel, 'A list of suggestions is open in the draft');
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
  await expectSaid(panel, 'Inserted into your draft.');
  const { sent, enterPresses } = await page.evaluate(() => {
    const fixture = globalThis as unknown as { sent: string[]; enterPresses: number };
    return { sent: fixture.sent, enterPresses: fixture.enterPresses };
  });
  expect(sent).toEqual([]);
  expect(enterPresses).toBe(0);
});
