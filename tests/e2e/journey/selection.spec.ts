/// <reference types="chrome" />
import type { Page } from '@playwright/test';
import { RECEIVED_FEEDBACK } from '../../fixtures/messages.ts';
import { FIRST_MESSAGE, SLACK_URL, slackReceivedPage } from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';
import type { ExtensionBrowser } from '../launch.ts';

const OTHER_SITE = 'https://blog.example/post';

/**
 * Chooses "Simplify explanation" for what is selected on a page. No protocol reaches the browser's own
 * menu, so the listener is called as the browser calls it; what needs the gesture is done beforehand.
 */
async function chooseSimplify(extension: ExtensionBrowser, page: Page): Promise<Page> {
  const panel = await extension.openPanel(page);
  const text = await page.evaluate(() => getSelection()?.toString() ?? '');
  const worker = await extension.serviceWorker();
  await worker.evaluate(
    async ({ url, selectionText }) => {
      const [tab] = await chrome.tabs.query({ active: true });
      const onClicked = chrome.contextMenus.onClicked as unknown as {
        dispatch(info: object, tab: object | undefined): void;
      };
      // The browser hands the selection over without its line breaks.
      onClicked.dispatch(
        {
          menuItemId: 'simplify-selection',
          selectionText: selectionText.replaceAll('\n', ' '),
          frameId: 0,
          pageUrl: url,
        },
        tab,
      );
    },
    { url: page.url(), selectionText: text },
  );
  return panel;
}

test('the menu is there for selections only', async ({ extension }) => {
  const worker = await extension.serviceWorker();
  const ids = await worker.evaluate(
    () =>
      new Promise<string>((resolve) => {
        chrome.contextMenus.update('simplify-selection', {}, () =>
          resolve(chrome.runtime.lastError?.message ?? 'there'),
        );
      }),
  );
  expect(ids).toBe('there');
});

test('simplifies a selection on a page of any site', async ({ extension, visit }) => {
  const lines = FIRST_MESSAGE.split('\n').map((line) => `<p>${line}</p>`);
  const page = await visit(OTHER_SITE, `<!doctype html><title>A post</title>${lines.join('')}`);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
  const panel = await chooseSimplify(extension, page);
  await expect(panel.getByText('The text you selected')).toBeVisible();
  await expect(panel.getByRole('region', { name: 'The idea' })).toContainText(
    'Your main job sets the ceiling',
  );
});

test('takes the true selection of a received message, line breaks and all', async ({
  extension,
  visit,
}) => {
  const page = await visit(SLACK_URL, slackReceivedPage(`${RECEIVED_FEEDBACK}\nThe last line.`));
  await page.evaluate(() => {
    const message = document.querySelector('[data-qa=message-text]');
    if (message) getSelection()?.selectAllChildren(message);
  });
  const panel = await chooseSimplify(extension, page);
  await expect(panel.getByText('The text you selected')).toBeVisible();
  const rewrite = panel.getByRole('region', { name: 'Your message, tightened' });
  await expect(rewrite).toContainText('The last line.');
  expect(await rewrite.innerText()).toContain('by Thursday?\nThe last line.');
});
