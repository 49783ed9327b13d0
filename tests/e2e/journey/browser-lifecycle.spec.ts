/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  gmailLines,
  gmailPage,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import {
  allowInPrivate,
  badgeOf,
  reloadExtension,
  stopServiceWorker,
  switchOff,
  withdrawSites,
} from '../browser-controls.ts';
import { expect, test } from '../extension.ts';
import { servePages } from '../serve-pages.ts';

const slack = slackChannelPage({
  quill: '2.0.3',
  composers: [{ html: quillParagraphs(FIRST_MESSAGE) }],
});
const gmail = gmailPage({ composes: [{ html: gmailLines(FIRST_MESSAGE), signature: true }] });

const editor = (page: Page) => page.locator('[role=textbox][contenteditable=true]:visible').first();
const mark = (page: Page) => page.getByRole('button', { name: 'Simpler ways to say this' });
const firstCard = (panel: Page) =>
  panel.getByRole('region', { name: 'Metaphors', exact: true }).getByRole('article').first();

async function insertFirst(panel: Page): Promise<string> {
  const card = firstCard(panel);
  const words = (await card.locator(':scope > p').innerText()).trim().slice(0, 30);
  await card.getByRole('button', { name: /^Insert/ }).click();
  return words;
}

function errorsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  return errors;
}

test.describe('with pages kept for Back', () => {
  test.use({ launch: { backForwardCache: true } });

  test('a page that the user comes back to has its mark, its badge and its panel again', async ({
    extension,
    pages,
    visit,
  }) => {
    const page = await visit(SLACK_URL, slack);
    const errors = errorsOf(page);
    await page.evaluate(() => {
      addEventListener('pageshow', (event) =>
        Object.assign(globalThis, { keptForBack: event.persisted }),
      );
    });
    await editor(page).click();
    await expect(mark(page)).toBeVisible();
    await expect.poll(() => badgeOf(extension, page)).toBe('1');
    await mark(page).click();
    await expect((await extension.panel()).getByText('Your message in Slack')).toBeVisible();

    pages.show(GMAIL_URL, gmailPage({}));
    await page.goto(GMAIL_URL);
    await expect.poll(() => badgeOf(extension, page)).toBe('');
    await page.goBack({ waitUntil: 'commit' });
    await expect
      .poll(() =>
        page.evaluate(() => (globalThis as unknown as { keptForBack?: boolean }).keptForBack),
      )
      .toBe(true);
    await expect.poll(() => badgeOf(extension, page)).toBe('1');
    await expect(mark(page)).toBeVisible();
    const panel = await extension.panel();
    await expect(panel.getByText('Your message in Slack')).toBeVisible();
    const words = await insertFirst(panel);
    await expect(editor(page)).toContainText(words);
    expect(errors).toEqual([]);
  });
});

test('an extension that is updated under an open page leaves no error, no dead mark, and a living one', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slack);
  const errors = errorsOf(page);
  await editor(page).click();
  await expect(mark(page)).toBeVisible();
  await reloadExtension(extension);
  await page.bringToFront();
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' You see.');
  await expect(mark(page)).toHaveCount(1);
  await expect(mark(page)).toBeVisible();
  await mark(page).click();
  await expect((await extension.panel()).getByText('Your message in Slack')).toBeVisible();
  expect(errors).toEqual([]);
});

test('an extension that is switched off leaves no dead mark for the user to come back to', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slack);
  const errors = errorsOf(page);
  await editor(page).click();
  await expect(mark(page)).toBeVisible();
  await switchOff(extension);
  await page.bringToFront();
  // Pages under test always count as visible: the browser does not tell them that they were not.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('plainspoken-mark')).toHaveCount(0);
  await page.keyboard.type('Still typing. ');
  await page.waitForTimeout(1500);
  await expect(editor(page)).toContainText('Still typing.');
  await expect(page.locator('plainspoken-mark')).toHaveCount(0);
  expect(errors).toEqual([]);
});

test('a service worker that the browser stopped is back for the mark, the writer and the badge', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slack);
  const errors = errorsOf(page);
  await editor(page).click();
  await expect(mark(page)).toBeVisible();
  await stopServiceWorker(extension);
  await page.bringToFront();
  await mark(page).click();
  const panel = await extension.panel();
  await expect(firstCard(panel)).toBeVisible();
  await stopServiceWorker(extension);
  await page.bringToFront();
  const words = await insertFirst(panel);
  await expect(editor(page)).toContainText(words);
  await stopServiceWorker(extension);
  await page.bringToFront();
  await editor(page).press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await expect(mark(page)).toBeHidden();
  await expect.poll(() => badgeOf(extension, page)).toBe('');
  expect(errors).toEqual([]);
});

test('two windows have a panel each, and each writes into its own page', async ({
  extension,
  pages,
  visit,
}) => {
  const page = await visit(SLACK_URL, slack);
  await editor(page).click();
  await mark(page).click();
  await extension.panel();
  pages.show(GMAIL_URL, gmail);
  const opened = extension.context.waitForEvent('page');
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    (url) => chrome.windows.create({ url, width: 1000, height: 800 }),
    GMAIL_URL,
  );
  const other = await opened;
  await editor(other).click();
  await mark(other).click();
  await expect.poll(async () => (await extension.panels()).length).toBe(2);
  const panelOf = async (text: string) => {
    for (const panel of await extension.panels()) {
      if (await panel.getByText(text).isVisible()) return panel;
    }
    return undefined;
  };
  await expect.poll(() => panelOf('Your message in Slack')).toBeDefined();
  await expect.poll(() => panelOf('Your message in Gmail')).toBeDefined();
  const slackPanel = await panelOf('Your message in Slack');
  const before = await editor(other).innerText();
  const words = slackPanel ? await insertFirst(slackPanel) : '';
  await expect(editor(page)).toContainText(words);
  expect(await editor(other).innerText()).toBe(before);
});

test('two composers in one page: help follows the focus, and a rewrite goes to its own draft only', async ({
  extension,
  visit,
}) => {
  const page = await visit(
    SLACK_URL,
    slackChannelPage({
      quill: '2.0.3',
      composers: [
        { html: quillParagraphs(FIRST_MESSAGE) },
        { place: 'thread', threadTs: '1790520729.088339', html: quillParagraphs(FIRST_MESSAGE) },
      ],
    }),
  );
  const editors = page.locator('[data-qa=message_input] [role=textbox]');
  await editors.first().click();
  await expect(mark(page)).toHaveCount(1);
  await mark(page).click();
  const panel = await extension.panel();
  await expect(panel.getByText('Your message in Slack')).toBeVisible();
  const channel = await editors.first().innerText();
  await editors.last().click();
  await expect(panel.getByText('Your reply in a Slack thread')).toBeVisible();
  await expect(mark(page)).toHaveCount(1);
  await panel.getByRole('button', { name: 'Replace my draft' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Your draft is replaced' })).toHaveCount(
    1,
  );
  expect(await editors.first().innerText()).toBe(channel);
  expect((await editors.last().innerText()).length).toBeLessThan(channel.length);
});

test('a site that the user withdrew is left alone, and a page that was open says so instead of failing', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slack);
  const errors = errorsOf(page);
  await editor(page).click();
  await mark(page).click();
  const panel = await extension.panel();
  await expect(firstCard(panel)).toBeVisible();
  const before = await editor(page).innerText();
  await withdrawSites(extension);
  await page.bringToFront();
  await firstCard(panel)
    .getByRole('button', { name: /^Insert/ })
    .click();
  await expect(
    panel.getByRole('status').filter({ hasText: 'Your text is as it was.' }),
  ).toHaveCount(1);
  expect(await editor(page).innerText()).toBe(before);
  await page.reload();
  await editor(page).click();
  await page.waitForTimeout(1500);
  await expect(mark(page)).toHaveCount(0);
  await expect(panel.getByText('Nothing to read on this page')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a private window, where the user allows it, has the mark and the panel like any other', async ({
  extension,
}) => {
  await allowInPrivate(extension);
  const worker = await extension.serviceWorker();
  await worker.evaluate(() =>
    chrome.windows.create({ incognito: true, url: 'about:blank#private' }),
  );
  const connection = await extension.connect();
  const [context] = connection.contexts();
  const page = context?.pages().find((one) => one.url().endsWith('#private'));
  if (!context || !page) throw new Error('No private window.');
  const pages = await servePages(context);
  pages.show(SLACK_URL, slack);
  await page.goto(SLACK_URL);
  const errors = errorsOf(page);
  await editor(page).click();
  await mark(page).click();
  const panel = await extension.panel();
  await expect(panel.getByText('Your message in Slack')).toBeVisible();
  const words = await insertFirst(panel);
  await expect(editor(page)).toContainText(words);
  expect(errors).toEqual([]);
  expect(pages.strays).toEqual([]);
  await connection.close();
});
