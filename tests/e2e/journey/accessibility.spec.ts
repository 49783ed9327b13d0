import AxeBuilder from '@axe-core/playwright';
import { FIRST_MESSAGE } from '../../fixtures/pages.ts';
import { expect, test } from '../extension.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const name of ['sidepanel.html', 'options.html', 'welcome.html']) {
    test(`${name} has no barrier that axe knows, in ${colorScheme}`, async ({ extension }) => {
      const page = await extension.context.newPage();
      await page.setViewportSize({ width: name === 'sidepanel.html' ? 360 : 900, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(extension.urlOf(name));
      if (name === 'sidepanel.html') {
        await page.getByLabel('Text to make simpler').fill(FIRST_MESSAGE);
        await page.getByRole('button', { name: 'Show suggestions' }).click();
        await expect(page.getByRole('article').first()).toBeVisible();
        await page.evaluate(() => {
          for (const closed of document.querySelectorAll('details')) closed.open = true;
        });
      }
      const { violations } = await new AxeBuilder({ page: page as never }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, 'nothing sticks out sideways').toBeLessThanOrEqual(0);
    });
  }
}

test('everything in the panel can be reached and read without a mouse', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf('sidepanel.html'));
  await page.getByLabel('Text to make simpler').focus();
  await page.keyboard.insertText(FIRST_MESSAGE);
  await page.getByRole('button', { name: 'Show suggestions' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article')).toHaveCount(5);
  const reached = new Set<string>();
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    reached.add(label.trim());
  }
  const names = [...reached].join('\n');
  for (const action of ['Copy:', 'Keep as a favourite:', 'How it fits', 'Take all']) {
    expect(names).toContain(action);
  }
});
