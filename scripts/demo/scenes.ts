import type { Page, PageScreenshotOptions } from 'playwright-core';
import { firstMessage } from '../../lib/sample/first-message.ts';
import type { ExtensionBrowser } from '../../tests/e2e/launch.ts';
import type { PageServer } from '../../tests/e2e/serve-pages.ts';
import { GMAIL_URL, gmailPage, SLACK_URL, slackChannelPage } from '../../tests/fixtures/pages.ts';
import { printPanel } from './print-panel.ts';
import { readPanel } from './read-panel.ts';

/** What the scenes of the demo play on. */
export interface Stage {
  readonly extension: ExtensionBrowser;
  readonly pages: PageServer;
  readonly picture: (page: Page, name: string, options?: PageScreenshotOptions) => Promise<void>;
}

const done = (what: string) => console.log(`✓ ${what}`);

/** What someone sees who has just installed the extension: the first message is its sample. */
export async function onWelcomePage({ extension, picture }: Stage): Promise<void> {
  const page = await extension.context.newPage();
  await page.goto(extension.urlOf('welcome.html'));
  const { idea, metaphors, measures } = await readPanel(page);
  await picture(page, 'welcome');
  done(`Welcome page: the sample means “${idea}”, with ${metaphors.length} metaphors`);
  done(`Welcome page: its rewrite stands beside it (${measures.join(', ')})`);
  await page.close();
}

/** Writes the first message in a channel, opens the panel from the mark and inserts a metaphor. */
export async function inSlack({ extension, pages, picture }: Stage): Promise<void> {
  pages.show(SLACK_URL, slackChannelPage({ quill: '2.0.3' }));
  const page = await extension.context.newPage();
  await page.goto(SLACK_URL);
  const editor = page.locator('.ql-editor[role="textbox"]');
  await write(page, editor, 'Shift+Enter');
  done(`Slack: ${firstMessage.split(/\s+/).length} words written in a channel`);
  await openMark(page);
  done('Slack: the mark appears beside the draft');
  await picture(page, 'mark-in-slack');

  await page.locator(MARK).getByRole('button').first().click();
  const panel = await extension.panel();
  const content = await readPanel(panel);
  done(`Slack: the mark opens the side panel, which finds the idea “${content.idea}”`);
  printPanel(content);
  for (const colorScheme of ['dark', 'light'] as const) {
    await panel.emulateMedia({ colorScheme });
    await picture(panel, `panel-${colorScheme}`, { fullPage: true });
  }
  await pictureTogether({ extension, pages, picture }, page, panel);

  const [metaphor] = content.metaphors;
  if (!metaphor) throw new Error('The panel shows no metaphor.');
  await panel.getByRole('article', { name: metaphor.title }).locator('.button-main').click();
  await editor.getByText(metaphor.text.slice(0, 40)).waitFor();
  done(`Slack: “${metaphor.title}” is inserted in the draft`);
  await page.keyboard.press('Control+z');
  await editor.getByText(metaphor.text.slice(0, 40)).waitFor({ state: 'detached' });
  done('Slack: one undo takes it out again');
  await page.close();
}

/** Writes the first message in a new mail, opens the panel from the mark and applies the rewrite. */
export async function inGmail({ extension, pages, picture }: Stage): Promise<void> {
  pages.show(GMAIL_URL, gmailPage({ composes: [{ signature: true }] }));
  const page = await extension.context.newPage();
  await page.goto(GMAIL_URL);
  const editor = page.locator('[g_editable="true"][role="textbox"]');
  await write(page, editor, 'Enter');
  await openMark(page);
  done('Gmail: the mark appears beside the draft');
  await picture(page, 'mark-in-gmail');

  await page.locator(MARK).getByRole('button').first().click();
  const panel = await extension.panel();
  const { rewrite, measures } = await readPanel(panel);
  done(`Gmail: the panel has a rewrite (${measures.join(', ')})`);
  await panel.locator('section[aria-labelledby="rewrite"] .button-main').click();
  await editor.getByText(rewrite.split('\n')[0] ?? '').waitFor();
  done('Gmail: the rewrite stands in the draft, above the signature');
  await page.close();
}

/** The page and the panel side by side, as they stand in one window: the panel at its metaphors. */
async function pictureTogether({ extension, picture }: Stage, page: Page, panel: Page) {
  await panel.locator('section[aria-labelledby="metaphors"]').evaluate((part) => {
    part.scrollIntoView({ behavior: 'instant' });
  });
  const { width, height } = await panel.evaluate(() => ({
    width: innerWidth,
    height: innerHeight,
  }));
  const beside = await panel.screenshot({ animations: 'disabled' });
  // The window, and the panel with it, takes the size of its page.
  const before = page.viewportSize();
  await page.setViewportSize({ width: 960, height });
  await page.locator(MARK).getByRole('button').first().waitFor();
  const images = [await page.screenshot(), beside].map(
    (png) => `<img alt="" src="data:image/png;base64,${png.toString('base64')}">`,
  );
  if (before) await page.setViewportSize(before);
  const both = await extension.context.newPage();
  await both.setViewportSize({ width: 960 + width, height });
  await both.setContent(`<style>body { margin: 0; display: flex }</style>${images.join('')}`);
  await picture(both, 'slack-and-panel');
  await both.close();
}

const MARK = 'plainspoken-mark';

const openMark = (page: Page) => page.locator(MARK).getByRole('button').first().waitFor();

/** Writes the first message as a person does: line by line. */
async function write(page: Page, editor: ReturnType<Page['locator']>, newLine: string) {
  // The first line, as Gmail's signature stands below it.
  await editor.click({ position: { x: 16, y: 12 } });
  for (const [place, line] of firstMessage.split('\n').entries()) {
    if (place > 0) await page.keyboard.press(newLine);
    await page.keyboard.insertText(line);
  }
}
