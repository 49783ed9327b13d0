import { createHash } from 'node:crypto';
import { expect, test } from '../extension.ts';
import { complaintsOf, draftPages, editor, mark, more } from './draft-pages.ts';

/** A policy that lets nothing in but the page's own files and the styles that stand in its head. */
function strictPolicy(html: string): string {
  const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  // Editors and the pages' own markup set style attributes.
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${hash}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "base-uri 'none'",
  ].join('; ');
}

const STRICT = 'a strict content security policy';
const TRUSTED_TYPES = 'Trusted Types';
const policies = {
  [STRICT]: strictPolicy,
  [TRUSTED_TYPES]: () => "require-trusted-types-for 'script'; trusted-types 'none'",
};
/** Slack's editor itself would not run under Trusted Types. */
const policiesOf = { Slack: [STRICT], Gmail: [STRICT, TRUSTED_TYPES] } as const;

for (const { site, url, html } of draftPages) {
  for (const what of policiesOf[site]) {
    test(`${site} under ${what}: the mark is there with its looks, and a metaphor goes in`, async ({
      extension,
      visit,
    }) => {
      const page = await visit('about:blank', '');
      const complaints = complaintsOf(page);
      await page.addInitScript(() => {
        const violations: string[] = [];
        Object.assign(globalThis, { violations });
        document.addEventListener('securitypolicyviolation', (event) =>
          violations.push(`${event.violatedDirective} ${event.sample}`),
        );
      });
      const served = html();
      await extension.context.route(url, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: served,
          headers: { 'content-security-policy': policies[what](served) },
        }),
      );
      await page.goto(url);
      const before = await violationsIn(page);
      await editor(page).click();
      await expect(mark(page)).toBeVisible();
      expect(
        await mark(page).evaluate((button) => getComputedStyle(button).borderRadius),
        'its own styles apply',
      ).toBe('12px');
      await more(page).click();
      await expect(page.getByRole('button', { name: 'Not for this draft' })).toBeVisible();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await mark(page).click();
      const panel = await extension.panel();
      const card = panel
        .getByRole('region', { name: 'Metaphors', exact: true })
        .getByRole('article')
        .first();
      const words = (await card.locator(':scope > p').innerText()).trim().slice(0, 30);
      await card.getByRole('button', { name: /^Insert/ }).click();
      await expect(editor(page)).toContainText(words);
      expect(await violationsIn(page)).toEqual(before);
      expect(complaints.filter((text) => !before.length || !/policy/i.test(text))).toEqual([]);
    });
  }
}

async function violationsIn(page: import('@playwright/test').Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(globalThis as unknown as { violations: string[] }).violations]);
}
