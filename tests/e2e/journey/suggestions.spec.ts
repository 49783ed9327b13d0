import type { Page } from '@playwright/test';
import { RECEIVED_FEEDBACK } from '../../fixtures/messages.ts';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  gmailLines,
  gmailPage,
  gmailReceivedPage,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
  slackReceivedPage,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const slackDraft = (text: string) =>
  slackChannelPage({ quill: '2.0.3', composers: [{ html: quillParagraphs(text) }] });
const editor = (page: Page) => page.locator('[role=textbox][contenteditable=true]:visible').last();
const draftMark = (page: Page) => page.getByRole('button', { name: 'Simpler ways to say this' });
const messageMark = (page: Page) =>
  page.getByRole('button', { name: 'What is the point of this?' });
const region = (panel: Page, name: string) => panel.getByRole('region', { name, exact: true });

/** What the panel has to show for the first message, wherever it was written. */
async function expectSuggestionsForFirstMessage(panel: Page) {
  await expect(region(panel, 'The idea')).toContainText('Your main job sets the ceiling');
  await expect(region(panel, 'Metaphors').getByRole('article')).toHaveCount(5);
  await expect(region(panel, 'In plain words')).toContainText('your core responsibility');
  await expect(region(panel, 'Your message, tightened')).toContainText('outside');
}

test('a click on the mark opens the panel with everything for the draft in Slack', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await editor(page).click();
  await draftMark(page).click();
  const panel = await extension.panel();
  await expect(panel.getByText('Your message in Slack')).toBeVisible();
  await expectSuggestionsForFirstMessage(panel);
});

test('the toolbar button opens it beside a draft in Gmail', async ({ extension, visit }) => {
  const composes = [{ place: 'inline' as const, html: gmailLines(FIRST_MESSAGE), signature: true }];
  const page = await visit(GMAIL_URL, gmailPage({ composes }));
  await editor(page).click();
  await expect(draftMark(page)).toBeVisible();
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('Your reply in Gmail')).toBeVisible();
  await expectSuggestionsForFirstMessage(panel);
  await expect(region(panel, 'Your message, tightened')).not.toContainText('Example Ltd');
});

test('the metaphors show what stands for what and where they break', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await editor(page).click();
  await draftMark(page).click();
  const panel = await extension.panel();
  const card = region(panel, 'Metaphors').getByRole('article').first();
  await card.getByText('How it fits, and where it breaks').click();
  await expect(card.getByText('your core responsibility').last()).toBeVisible();
  await expect(card.getByText('Where it breaks', { exact: true })).toBeVisible();
});

test('the panel follows the draft once typing rests, and keeps its place', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await editor(page).click();
  await draftMark(page).click();
  const panel = await extension.panel();
  await expectSuggestionsForFirstMessage(panel);
  await panel.evaluate(() => scrollTo(0, 500));
  const place = await panel.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await page.bringToFront();
  await editor(page).press('ControlOrMeta+End');
  await page.keyboard.insertText(' In order to be clear: you will hear this from me in March.');
  await expect(region(panel, 'Your message, tightened')).toContainText('in March');
  expect(await panel.evaluate(() => scrollY)).toBe(place);
});

test('the panel says so when a draft is no feedback and has no idea', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slackDraft('Lunch is at noon in the small kitchen.'));
  await editor(page).click();
  await page.waitForTimeout(1200);
  const panel = await extension.openPanel(page);
  await expect(panel.getByText(/does not look like feedback/)).toBeVisible();
  await expect(region(panel, 'The idea')).toContainText('No idea from the library fits');
});

test('works on pasted text where no site is supported', async ({ extension }) => {
  const page = await extension.context.newPage();
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('Nothing to read on this page')).toBeVisible();
  await panel.getByLabel('Text to make simpler').fill(FIRST_MESSAGE);
  await panel.getByRole('button', { name: 'Show suggestions' }).click();
  await expect(panel.getByText('The text you pasted')).toBeVisible();
  await expectSuggestionsForFirstMessage(panel);
});

test('turns to the draft of another tab when the user does', async ({
  extension,
  visit,
  pages,
}) => {
  const slack = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await editor(slack).click();
  await draftMark(slack).click();
  const panel = await extension.panel();
  await expect(panel.getByText('Your message in Slack')).toBeVisible();
  const composes = [{ html: gmailLines('A short draft in the other tab.') }];
  pages.show(GMAIL_URL, gmailPage({ composes }));
  const gmail = await extension.context.newPage();
  await gmail.goto(GMAIL_URL);
  await editor(gmail).click();
  await expect(panel.getByText('Your message in Gmail')).toBeVisible();
  await slack.bringToFront();
  await expect(panel.getByText('Your message in Slack')).toBeVisible();
});

for (const [site, url, html, message, name] of [
  [
    'Slack',
    SLACK_URL,
    slackReceivedPage(RECEIVED_FEEDBACK),
    '[data-qa=message-text]',
    'A message you received in Slack',
  ],
  [
    'Gmail',
    GMAIL_URL,
    gmailReceivedPage(RECEIVED_FEEDBACK),
    '.a3s',
    'A message you received in Gmail',
  ],
] as const) {
  test(`a long message received in ${site} gets the same offer, on hover only`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(url, html);
    await page.waitForTimeout(1000);
    await expect(messageMark(page)).toBeHidden();
    await page.locator(message).first().hover();
    await messageMark(page).click();
    const panel = await extension.panel();
    await expect(panel.getByText(name)).toBeVisible();
    await expect(region(panel, 'The idea')).toContainText('priorit', { ignoreCase: true });
    await expect(panel.getByText('the old message')).toHaveCount(0);
  });
}

test('the offer on a received message goes when the pointer leaves it', async ({ visit }) => {
  const page = await visit(SLACK_URL, slackReceivedPage(RECEIVED_FEEDBACK));
  await page.locator('[data-qa=message-text]').hover();
  await expect(messageMark(page)).toBeVisible();
  await page.locator('[data-qa=top-nav]').hover({ position: { x: 2, y: 2 } });
  await expect(messageMark(page)).toBeHidden();
});

test('survives the background worker being killed in between', async ({ extension, visit }) => {
  const page = await visit(SLACK_URL, slackDraft(FIRST_MESSAGE));
  await editor(page).click();
  await expect(draftMark(page)).toBeVisible();
  const helper = await extension.context.newPage();
  await helper.goto(extension.urlOf('options.html'));
  const session = await extension.context.newCDPSession(helper);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await helper.close();
  await page.bringToFront();
  await draftMark(page).click();
  await expectSuggestionsForFirstMessage(await extension.panel());
});
