import type { Locator, Page } from '@playwright/test';
import { SHORT_FEEDBACK, STATUS_REPORT } from '../../fixtures/messages.ts';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  type GmailComposePlace,
  gmailLines,
  gmailPage,
  QUILL_VERSIONS,
  quillParagraphs,
  SLACK_URL,
  type SlackComposerPlace,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const OFFER = 'Simpler ways to say this';
/** Longer than the pause after which a draft is read. */
const READ_MS = 1500;

const mark = (page: Page) => page.getByRole('button', { name: OFFER });
const slackEditor = (page: Page) => page.locator('.ql-editor[role=textbox]');
const gmailEditor = (page: Page) => page.locator('[g_editable=true]:visible');
const slackDraft = (text: string, place: SlackComposerPlace = 'channel') =>
  slackChannelPage({
    quill: '2.0.3',
    composers: [{ place, html: quillParagraphs(text), threadTs: '1790520729.088339' }],
  });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('Nothing is shown there.');
  return box;
}

for (const quill of QUILL_VERSIONS) {
  test(`appears in Slack (Quill ${quill}) once a long feedback draft is typed and typing rests`, async ({
    visit,
  }) => {
    const page = await visit(SLACK_URL, slackChannelPage({ quill }));
    await slackEditor(page).click();
    // Enter sends in Slack; people start a new line with Shift+Enter.
    for (const [line, text] of FIRST_MESSAGE.split('\n').entries()) {
      if (line > 0) await page.keyboard.press('Shift+Enter');
      await page.keyboard.insertText(text);
    }
    await expect(mark(page)).toBeVisible();
    expect(await page.evaluate(() => (globalThis as { enterPresses?: number }).enterPresses)).toBe(
      0,
    );
  });
}

for (const place of ['channel', 'thread', 'edit', 'new-message'] as const) {
  test(`appears in Slack's ${place} composer`, async ({ visit }) => {
    const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE, place));
    await slackEditor(page).click();
    await expect(mark(page)).toBeVisible();
  });
}

for (const place of [
  'popup',
  'inline',
  'full-screen',
  'pop-out',
] as const satisfies GmailComposePlace[]) {
  test(`appears in Gmail's ${place} composer, above no text and no button`, async ({ visit }) => {
    const compose = { place, html: gmailLines(FIRST_MESSAGE), signature: true };
    const page = await visit(GMAIL_URL, gmailPage({ composes: [compose] }));
    await gmailEditor(page).click();
    await expect(mark(page)).toBeVisible();
    const own = await boxOf(mark(page));
    for (const other of [gmailEditor(page), page.locator('.aoO:visible').first()]) {
      const box = await boxOf(other);
      const apart =
        own.x >= box.x + box.width ||
        box.x >= own.x + own.width ||
        own.y >= box.y + box.height ||
        box.y >= own.y + own.height;
      expect(apart, 'the mark covers nothing').toBe(true);
    }
  });
}

for (const [what, text] of [
  ['a long status report', STATUS_REPORT],
  ['short feedback', SHORT_FEEDBACK],
] as const) {
  test(`stays away from ${what}`, async ({ visit }) => {
    const page = await visit(SLACK_URL, slackDraft(text));
    await slackEditor(page).click();
    await page.waitForTimeout(READ_MS);
    await expect(mark(page)).toBeHidden();
  });
}

test('stays away from the search box', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackChannelPage({ quill: '2.0.3' }));
  await page.locator('[role=combobox]').click();
  await page.keyboard.insertText(FIRST_MESSAGE);
  await page.waitForTimeout(READ_MS);
  await expect(mark(page)).toBeHidden();
});

test('is no part of the layout of Slack or Gmail', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  const before = await page.evaluate(() => document.body.innerHTML.length);
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  expect(await page.evaluate(() => document.body.querySelector('plainspoken-mark'))).toBeNull();
  expect(await page.evaluate(() => document.body.innerHTML.length)).toBe(before);
});

test('goes when the draft is sent', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  await page.locator('[data-qa=texty_send_button]').click();
  await expect(mark(page)).toBeHidden();
  expect(await page.evaluate(() => (globalThis as { sent?: string[] }).sent?.length)).toBe(1);
});

test('goes when the draft is emptied', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(mark(page)).toBeHidden();
});

test('keeps a silent live region while there is no offer, so that screen readers hear the next one', async ({
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  const said = page.locator('plainspoken-mark [role=status]').first();
  await expect(said).toHaveText(/Plainspoken/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(mark(page)).toBeHidden();
  await expect(said).toHaveText('');
  expect(await said.evaluate((region) => region.checkVisibility())).toBe(true);
});

test('goes when the site shows another conversation without loading a page', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  await page.evaluate(() => {
    history.pushState({}, '', '/client/T0TEST/C0OTHER');
    document.querySelector('[data-qa=message_input_container]')?.remove();
  });
  await expect(mark(page)).toBeHidden();
});

test('follows the composer as it grows, as the window shrinks and as the page scrolls', async ({
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  const distance = async () => {
    const composer = await boxOf(page.locator('.c-wysiwyg_container'));
    const own = await boxOf(mark(page));
    return composer.y - (own.y + own.height);
  };
  const atFirst = await distance();
  expect(atFirst).toBeGreaterThanOrEqual(0);
  await page.setViewportSize({ width: 900, height: 560 });
  await expect.poll(distance).toBeCloseTo(atFirst, 0);
});

test('stays beside a composer that grows while somebody goes on typing', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await expect(mark(page)).toBeVisible();
  await page.waitForTimeout(READ_MS);
  const composer = page.locator('.c-wysiwyg_container');
  const before = { composer: await boxOf(composer), mark: await boxOf(mark(page)) };
  for (let line = 0; line < 3; line += 1) {
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('more', { delay: 80 });
  }
  // No pause that anything waits for; long enough to keep up in.
  await page.keyboard.type('words', { delay: 100 });
  const [grown, now] = [await boxOf(composer), await boxOf(mark(page))];
  expect(grown.height).toBeGreaterThan(before.composer.height);
  expect(grown.y - now.y).toBeCloseTo(before.composer.y - before.mark.y, 0);
});

test('is hidden for this draft when the user says so, and comes back for another', async ({
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('button', { name: 'Not for this draft' }).click();
  await expect(mark(page)).toBeHidden();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' And one more thing, you should know.');
  await page.waitForTimeout(READ_MS);
  await expect(mark(page)).toBeHidden();
  expect(await slackEditor(page).innerText()).toContain('And one more thing');
  await page.locator('[data-qa=texty_send_button]').click();
  // Nobody writes the next draft in the moment in which the page settles after Send.
  await page.waitForTimeout(400);
  await slackEditor(page).click();
  await page.keyboard.insertText(FIRST_MESSAGE.replaceAll('\n', ' '));
  await expect(mark(page)).toBeVisible();
});

test('stays off a site when the user says so, also after a reload', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await page.getByRole('button', { name: 'More choices' }).click();
  await page.getByRole('button', { name: 'Never on Slack' }).click();
  await expect(mark(page)).toBeHidden();
  await page.reload();
  await slackEditor(page).click();
  await page.waitForTimeout(READ_MS);
  await expect(mark(page)).toBeHidden();
});

for (const [what, name] of [
  ['closes the menu', 'More choices'],
  ['wants no offer for this draft', 'Not for this draft'],
  ['wants no offer on this site', 'Never on Gmail'],
] as const) {
  test(`gives the caret back when the user ${what}: the next keys are no shortcuts of Gmail`, async ({
    visit,
  }) => {
    const compose = { place: 'popup', html: gmailLines(FIRST_MESSAGE) } as const;
    const page = await visit(GMAIL_URL, gmailPage({ composes: [compose] }));
    await gmailEditor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.getByRole('button', { name: 'More choices' }).click();
    await page.getByRole('button', { name }).click();
    await expect(gmailEditor(page)).toBeFocused();
    await page.keyboard.type(' e#');
    await expect(gmailEditor(page)).toContainText(' e#');
  });
}

test('gives the caret back on Escape', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  await mark(page).focus();
  await page.keyboard.press('Escape');
  await expect(slackEditor(page)).toBeFocused();
});

test('comes back when the page takes it away, and gives up when the page insists', async ({
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await slackEditor(page).click();
  await expect(mark(page)).toBeVisible();
  await page.evaluate(() => {
    for (const host of document.querySelectorAll('plainspoken-mark')) host.remove();
    document.body.append('changed');
  });
  await expect(mark(page)).toBeVisible();
});
