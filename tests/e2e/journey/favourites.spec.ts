import fs from 'node:fs';
import { expect, test } from '@playwright/test';
import { FIRST_MESSAGE } from '../../fixtures/pages.ts';
import { type ExtensionBrowser, launchExtension } from '../launch.ts';

async function openPanelPage(extension: ExtensionBrowser) {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf('sidepanel.html'));
  return page;
}

test('favourites are there after the browser has been closed and opened again', async () => {
  const first = await launchExtension();
  const panel = await openPanelPage(first);
  await panel
    .getByRole('button', { name: 'Paste text instead' })
    .or(panel.getByLabel('Text to make simpler'))
    .first()
    .waitFor();
  await panel.getByLabel('Text to make simpler').fill(FIRST_MESSAGE);
  await panel.getByRole('button', { name: 'Show suggestions' }).click();
  const card = panel.getByRole('region', { name: 'Metaphors' }).getByRole('article').first();
  const title = (await card.getByRole('heading', { level: 3 }).innerText()).trim();
  await card.getByRole('button', { name: /^Keep as a favourite/ }).click();
  await panel.getByRole('tab', { name: 'Favourites' }).click();
  await expect(panel.getByRole('article', { name: title })).toBeVisible();
  await first.close();

  const second = await launchExtension({ profile: first.profile });
  const again = await openPanelPage(second);
  await again.getByRole('tab', { name: 'Favourites' }).click();
  await expect(again.getByRole('article', { name: title })).toBeVisible();

  await again.getByRole('button', { name: `Delete: ${title}` }).click();
  await expect(again.getByRole('article', { name: title })).toHaveCount(0);
  await again.getByRole('button', { name: 'Undo' }).click();
  await expect(again.getByRole('article', { name: title })).toBeVisible();
  await second.close();
  fs.rmSync(first.profile, { recursive: true, force: true, maxRetries: 5 });
});
