import { NEVER_RESTS } from '../../fixtures/hostile.ts';
import { expect, test } from '../extension.ts';
import { measureOwnWork } from '../own-work.ts';
import { draftPages, editor, mark } from './draft-pages.ts';

/** A long task, by the browsers' own definition, in milliseconds. */
const LONG_MS = 50;
const TYPED = 'I also think that you should have asked for help. ';

for (const { site, url, html } of draftPages) {
  test(`${site}: on a page that changes 10,000 times a second, typing works and our work stays small`, async ({
    visit,
  }) => {
    const page = await visit(url, html(NEVER_RESTS));
    await editor(page).click();
    await page.keyboard.press('ControlOrMeta+Home');
    await expect(mark(page)).toBeVisible();
    const mutations = () =>
      page.evaluate(() => (globalThis as unknown as { mutations: number }).mutations);
    const before = await mutations();
    const started = performance.now();
    const work = await measureOwnWork(page, async () => {
      await page.keyboard.type(TYPED.repeat(2), { delay: 25 });
      await page.waitForTimeout(1500);
    });
    const seconds = (performance.now() - started) / 1000;
    expect((await mutations()) - before, 'the page never rested').toBeGreaterThan(2000 * seconds);
    await expect(editor(page)).toContainText(TYPED.repeat(2).trim());
    await expect(mark(page)).toBeVisible();
    expect(work.share, 'the profile sees us').toBeGreaterThan(0);
    expect(work.share, 'our share of the main thread').toBeLessThan(0.1);
    expect(work.longestMs, 'our longest task').toBeLessThan(LONG_MS);
  });
}
