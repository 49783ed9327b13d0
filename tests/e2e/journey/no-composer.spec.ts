import type { Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  gmailPage,
  recordedPage,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { badgeOf } from '../browser-controls.ts';
import { expect, test } from '../extension.ts';

/** Places to write in that are no messages: nothing is read, offered or said there. */

const READ_MS = 1500;
const hosts = (page: Page) => page.locator('plainspoken-mark:not([hidden])');
const CANVAS = `<div role="textbox" aria-multiline="true" contenteditable="true" class="canvas">${FIRST_MESSAGE}</div>`;

const places = [
  {
    name: 'the subject of a mail',
    url: GMAIL_URL,
    html: gmailPage({ composes: [{}] }),
    at: '[name=subjectbox]',
  },
  {
    name: 'the signature editor in the settings of Gmail',
    url: GMAIL_URL,
    html: recordedPage('gmail/settings-signature-editor.html'),
    at: '[aria-label=Signature]',
  },
  {
    name: 'the search box of Slack',
    url: SLACK_URL,
    html: slackChannelPage({ quill: '2.0.3' }),
    at: '[role=combobox]',
  },
  {
    name: 'a canvas of Slack in a tab of its own',
    url: SLACK_URL,
    html: `<!doctype html><html data-app="client-v2"><body>${CANVAS}</body></html>`,
    at: '.canvas',
  },
  {
    name: 'a canvas beside a channel of Slack',
    url: SLACK_URL,
    html: slackChannelPage({ quill: '2.0.3', messages: [{ text: 'Hello.' }], extra: CANVAS }),
    at: '.canvas',
  },
] as const;

for (const { name, url, html, at } of places) {
  test(`${name} is left alone`, async ({ extension, visit }) => {
    const page = await visit(url, html);
    await page.locator(at).click();
    await page.keyboard.insertText(FIRST_MESSAGE.replaceAll('\n', ' '));
    await page.waitForTimeout(READ_MS);
    await expect(hosts(page)).toHaveCount(0);
    expect(await badgeOf(extension, page)).toBe('');
    const panel = await extension.openPanel(page);
    await expect(panel.getByText('Ready when you are')).toBeVisible();
  });
}

test('a channel that only some can post in has nothing to write in, and is not called changed', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, recordedPage('slack/readonly-channel.html'));
  await page.waitForTimeout(READ_MS);
  expect(await badgeOf(extension, page)).toBe('');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('Ready when you are')).toBeVisible();
});

test('a composer that Slack has changed beyond our knowledge is told on the badge and in the panel, and left alone', async ({
  extension,
  visit,
}) => {
  const changed = slackChannelPage({
    quill: '2.0.3',
    composers: [],
    messages: [{ text: 'Hello.' }],
    extra: `<div class="new-box">${CANVAS}</div>`,
  });
  const page = await visit(SLACK_URL, changed);
  await page.locator('.canvas').click();
  await expect.poll(() => badgeOf(extension, page)).toBe('!');
  await expect(hosts(page)).toHaveCount(0);
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('Reading is switched off here')).toBeVisible();
});
