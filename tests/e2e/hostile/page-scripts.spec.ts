import type { Page } from '@playwright/test';
import {
  OTHER_WRITING_TOOL,
  PAGE_SHORTCUTS,
  RE_RENDERS_COMPOSER,
  REMOVES_OUR_HOST,
} from '../../fixtures/hostile.ts';
import { FIRST_MESSAGE } from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';
import { pressCommand } from '../press-command.ts';
import { complaintsOf, draftPages, editor, mark, more } from './draft-pages.ts';

const globalOf = (page: Page, name: string) =>
  page.evaluate((key) => (globalThis as unknown as Record<string, unknown>)[key], name);

for (const { site, url, html } of draftPages) {
  test(`${site}: keys pressed in the mark and its menu are no shortcuts of the page`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(url, html(PAGE_SHORTCUTS));
    await editor(page).click();
    await expect(mark(page)).toBeVisible();
    await pressCommand(extension, page, 'focus-mark');
    await page.evaluate(() => Object.assign(globalThis, { heardKeys: [] }));
    for (const key of ['e', 'c', '#', 'j', 'Tab', 'Enter', 'g', '/', '?', 'ArrowDown']) {
      await page.keyboard.press(key);
    }
    await expect(page.getByRole('button', { name: 'Not for this draft' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(more(page)).toBeFocused();
    expect(await globalOf(page, 'heardKeys')).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(editor(page)).toBeFocused();
  });

  test(`${site}: a page that takes the mark away again and again is left alone in the end`, async ({
    visit,
  }) => {
    const page = await visit(url, html(REMOVES_OUR_HOST));
    const complaints = complaintsOf(page);
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    for (let pause = 0; pause < 10; pause += 1) {
      await page.keyboard.type(' and so on, you know.');
      await page.keyboard.press('Shift+Enter');
      await page.waitForTimeout(750);
    }
    const removals = Number(await globalOf(page, 'removals'));
    expect(removals, 'it came back').toBeGreaterThan(1);
    expect(removals, 'it gave up').toBeLessThan(10);
    await page.keyboard.type(' Still typing, you see.');
    await page.waitForTimeout(1500);
    expect(await globalOf(page, 'removals')).toBe(removals);
    await expect(editor(page)).toContainText('Still typing, you see.');
    expect(complaints).toEqual([]);
  });
}

const gmail = draftPages[1];

test('a page that builds the composer anew at every key gets its keys, a mark and one metaphor', async ({
  extension,
  visit,
}) => {
  const page = await visit(gmail.url, gmail.html(RE_RENDERS_COMPOSER, ''));
  await editor(page).click();
  await page.keyboard.press('ControlOrMeta+Home');
  for (const line of FIRST_MESSAGE.split('\n')) {
    await page.keyboard.insertText(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('All of it.', { delay: 20 });
  await expect(mark(page)).toBeVisible();
  const typed = await editor(page).innerText();
  expect(typed).toContain('All of it.');
  expect(Number(await globalOf(page, 'renders'))).toBeGreaterThan(10);
  await mark(page).click();
  const panel = await extension.panel();
  const card = panel
    .getByRole('region', { name: 'Metaphors', exact: true })
    .getByRole('article')
    .first();
  const words = (await card.locator(':scope > p').innerText()).trim().slice(0, 30);
  await card.getByRole('button', { name: /^Insert/ }).click();
  await expect(
    panel.getByRole('status').filter({ hasText: 'Inserted into your draft.' }),
  ).toHaveCount(1);
  const after = await editor(page).innerText();
  expect(after).toContain('All of it.');
  expect(after.split(words)).toHaveLength(2);
});

for (const { site, url, html } of draftPages) {
  test(`${site}: another writing tool is not covered, not read and not disturbed`, async ({
    extension,
    visit,
  }) => {
    const page = await visit(url, html(OTHER_WRITING_TOOL));
    await editor(page).click();
    await expect(mark(page)).toBeVisible();
    const own = await mark(page).boundingBox();
    const other = await page.locator('other-tool').boundingBox();
    if (!own || !other) throw new Error('One of them does not show.');
    const apart =
      own.x >= other.x + other.width ||
      other.x >= own.x + own.width ||
      own.y >= other.y + other.height ||
      other.y >= own.y + own.height;
    expect(apart).toBe(true);
    await mark(page).click();
    const panel = await extension.panel();
    const card = panel
      .getByRole('region', { name: 'Metaphors', exact: true })
      .getByRole('article')
      .first();
    await expect(panel.getByText('Correct your spelling')).toHaveCount(0);
    const words = (await card.locator(':scope > p').innerText()).trim().slice(0, 30);
    await card.getByRole('button', { name: /^Insert/ }).click();
    await expect(editor(page)).toContainText(words);
    await expect(editor(page)).toHaveAttribute('data-gramm', 'true');
    await expect(page.locator('grammarly-extension')).toHaveText('Correct your spelling');
    await expect(page.locator('other-tool')).toHaveCount(1);
  });
}
