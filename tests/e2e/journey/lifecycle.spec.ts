/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const draft = slackChannelPage({
  quill: '2.0.3',
  composers: [{ html: quillParagraphs(FIRST_MESSAGE) }],
});
const editor = (page: Page) => page.locator('.ql-editor[role=textbox]');
const mark = (page: Page) => page.getByRole('button', { name: 'Simpler ways to say this' });

test('the first start shows the welcome page with the sample at work', async ({ extension }) => {
  const welcome = () =>
    extension.context.pages().find((page) => page.url().endsWith('/welcome.html'));
  await expect.poll(() => welcome()?.url()).toBeDefined();
  await expect(welcome()!.getByText('Your main job sets the ceiling').first()).toBeVisible();
});

test('pages that were open before an update get a living mark, and only one', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, draft);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (line) => line.type() === 'error' && errors.push(line.text()));
  await editor(page).click();
  await expect(mark(page)).toBeVisible();
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => {
    const onInstalled = chrome.runtime.onInstalled as unknown as {
      dispatch(details: object): void;
    };
    onInstalled.dispatch({ reason: 'update', previousVersion: '0.0.1' });
  });
  await expect.poll(() => page.locator('plainspoken-mark').count()).toBeLessThanOrEqual(2);
  await editor(page).press('End');
  await page.keyboard.insertText(' Once more.');
  await expect(mark(page)).toBeVisible();
  await expect(mark(page)).toHaveCount(1);
  await mark(page).click();
  await expect((await extension.panel()).getByText('Your message in Slack')).toBeVisible();
  expect(errors).toEqual([]);
});

test('a mark whose extension is gone disappears without an error', async ({ extension, visit }) => {
  const page = await visit(SLACK_URL, draft);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await editor(page).click();
  await expect(mark(page)).toBeVisible();
  const worker = await extension.serviceWorker();
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.waitForTimeout(1500);
  await editor(page).click();
  await page.keyboard.insertText(' Still typing.');
  await page.waitForTimeout(1500);
  expect(errors).toEqual([]);
  expect(await editor(page).innerText()).toContain('Still typing.');
});
