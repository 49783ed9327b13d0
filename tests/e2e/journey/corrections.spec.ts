import type { Page } from '@playwright/test';
import { ideaById } from '../../../lib/ideas/library/index.ts';
import { FIRST_MESSAGE } from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

const chosen = ideaById('accountable-beyond-control')?.title ?? 'no such idea';
const found = ideaById('weak-core-caps-total')?.title ?? 'no such idea';
const edited = `${FIRST_MESSAGE} Let us talk about it on Friday.`;

const idea = (panel: Page) => panel.getByRole('region', { name: 'The idea', exact: true });

async function suggestFor(panel: Page, text: string): Promise<void> {
  await panel.getByLabel('Text to make simpler').fill(text);
  await panel.getByRole('button', { name: 'Show suggestions' }).click();
}

test('an idea that the user chose comes first for a message like it, until they have it forgotten', async ({
  extension,
}) => {
  const openPanel = async () => {
    const page = await extension.context.newPage();
    await page.goto(extension.urlOf('sidepanel.html'));
    return page;
  };
  const first = await openPanel();
  await suggestFor(first, FIRST_MESSAGE);
  await expect(idea(first).getByRole('heading', { name: found })).toBeVisible();
  await idea(first).getByRole('button', { name: chosen }).click();
  await expect(idea(first)).toContainText('You chose this idea.');
  await first.close();

  const second = await openPanel();
  await suggestFor(second, edited);
  await expect(idea(second).getByRole('heading', { name: chosen })).toBeVisible();
  await expect(idea(second)).toContainText('You chose this idea for a message like this one.');
  const stored = await second.evaluate(async () =>
    JSON.stringify(
      await new Promise((resolve, reject) => {
        const open = indexedDB.open('plainspoken-corrections');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('corrections').objectStore('corrections').getAll();
          all.onsuccess = () => resolve(all.result);
        };
      }),
    ),
  );
  expect(stored).toContain('accountable-beyond-control');
  expect(stored.replace(/"(?:chosen|rejected|print|at|id)"/g, '')).not.toMatch(
    /team|rating|work\b/,
  );
  await second.close();

  const options = await extension.context.newPage();
  await options.goto(extension.urlOf('options.html'));
  await options.getByRole('button', { name: 'Forget all choices' }).click();
  await expect(options.getByText('0 choices are remembered.')).toBeVisible();
  const third = await openPanel();
  await suggestFor(third, edited);
  await expect(idea(third).getByRole('heading', { name: found })).toBeVisible();
});
