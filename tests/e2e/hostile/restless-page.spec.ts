import { NEVER_RESTS } from '../../fixtures/hostile.ts';
import { expect, test } from '../extension.ts';
import { measureOwnWork } from '../own-work.ts';
import { draftPages, editor, mark } from './draft-pages.ts';

/** A long task, by the browsers' own definition, in milliseconds. */
const LONG_MS = 50;
const TYPED = 'I also think that you should have asked for help. ';
/** A machine that does other work at the same time makes any task long now and then, but not each time. */
const ROUNDS = 3;

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
    const longest: number[] = [];
    let typed = '';
    do {
      const before = await mutations();
      const started = performance.now();
      const work = await measureOwnWork(page, async () => {
        await page.keyboard.type(TYPED.repeat(2), { delay: 25 });
        await page.waitForTimeout(1500);
      });
      typed += TYPED.repeat(2);
      const seconds = (performance.now() - started) / 1000;
      expect((await mutations()) - before, 'the page never rested').toBeGreaterThan(2000 * seconds);
      expect(work.share, 'the profile sees us').toBeGreaterThan(0);
      expect(work.share, 'our share of the main thread').toBeLessThan(0.1);
      longest.push(work.longestMs);
    } while (Math.min(...longest) >= LONG_MS && longest.length < ROUNDS);
    await expect(editor(page)).toContainText(typed.trim());
    await expect(mark(page)).toBeVisible();
    expect(Math.min(...longest), 'our longest task, in its best round').toBeLessThan(LONG_MS);
  });
}
