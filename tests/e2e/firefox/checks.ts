import type { Page } from 'puppeteer-core';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import {
  GMAIL_URL,
  gmailLines,
  gmailPage,
  QUILL_VERSIONS,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { type Check, expectEqual } from './check.ts';
import { editorChecks } from './editor-checks.ts';
import { writingChecks } from './writing-checks.ts';

const MARK = 'plainspoken-mark:not([hidden])';
const SLACK_EDITOR = '.ql-editor[role="textbox"]';
const GMAIL_EDITOR = '[g_editable="true"][role="textbox"]';

/** Goes on with the draft that stands in an editor, as a writer does who comes back to it. */
async function typeInto(page: Page, editor: string, words: string): Promise<void> {
  await page.click(editor);
  await page.type(editor, words);
}

const marks = (site: string, editor: string, url: string, html: string): Check => ({
  name: `shows the mark beside the first message in ${site}`,
  async run({ firefox }) {
    const page = await firefox.sitePage(url, html);
    await typeInto(page, editor, ' Thanks');
    await page.waitForSelector(MARK, { timeout: 10_000 });
    await page.close();
  },
});

const marksGoWithTheDraft: Check = {
  name: 'takes the mark away when the draft is emptied, and brings it back for the next',
  async run({ firefox }) {
    const html = gmailPage({ composes: [{ html: gmailLines(firstMessage) }] });
    const page = await firefox.sitePage(GMAIL_URL, html);
    await typeInto(page, GMAIL_EDITOR, ' Thanks');
    await page.waitForSelector(MARK, { timeout: 10_000 });
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Delete');
    await page.waitForSelector(MARK, { hidden: true, timeout: 10_000 });
    await page.$eval(
      GMAIL_EDITOR,
      (editor, text) => {
        (editor as HTMLElement).focus();
        document.execCommand('insertText', false, text);
      },
      firstMessage,
    );
    await page.waitForSelector(MARK, { timeout: 10_000 });
    await page.close();
  },
};

const staysQuiet: Check = {
  name: 'shows no mark beside a short message in Slack',
  async run({ firefox }) {
    const page = await firefox.sitePage(SLACK_URL, slackChannelPage({ quill: '2.0.3' }));
    await typeInto(page, SLACK_EDITOR, 'Lunch at noon? I can book the table.');
    // Longer than the pause after which a draft is read.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expectEqual('the number of marks', (await page.$$(MARK)).length, 0);
    await page.close();
  },
};

const asksNothing: Check = {
  name: 'asks the network for nothing on either site',
  async run({ firefox }) {
    expectEqual('the list of requests', firefox.strays, []);
  },
};

const firstCard = 'section[aria-labelledby="metaphors"] article.card';
const titleOf = (page: Page, card: string) =>
  page.$eval(`${card} h3`, (title) => title.textContent);

async function pasteFirstMessage(panel: Page): Promise<void> {
  const field = await panel.waitForSelector('textarea', { timeout: 10_000 });
  // As a paste arrives: one native input, which the field's own listeners hear.
  await field?.evaluate((element, text) => {
    element.focus();
    document.execCommand('insertText', false, text);
  }, firstMessage);
  await panel.click('form button[type="submit"]');
  await panel.waitForSelector(firstCard, { timeout: 20_000 });
}

const sidebarSuggests: Check = {
  name: 'suggests metaphors, a plain explanation and a rewrite for pasted text in the sidebar',
  async run({ firefox }) {
    const panel = await firefox.extensionPage('sidepanel.html');
    await pasteFirstMessage(panel);
    expectEqual('the number of metaphors', (await panel.$$(firstCard)).length, 5);
    await panel.waitForSelector('section[aria-labelledby="plain"] .card p', { timeout: 10_000 });
    await panel.waitForSelector('section[aria-labelledby="rewrite"] .measures', {
      timeout: 10_000,
    });
    await panel.close();
  },
};

const favouritesPersist: Check = {
  name: 'still has a favourite after a restart',
  async run(session) {
    const panel = await session.firefox.extensionPage('sidepanel.html');
    await pasteFirstMessage(panel);
    const title = await titleOf(panel, firstCard);
    await panel.click(`${firstCard} button[aria-pressed="false"]`);
    await panel.waitForSelector(`${firstCard} button[aria-pressed="true"]`, { timeout: 5_000 });

    await session.restart();
    const again = await session.firefox.extensionPage('sidepanel.html');
    await (await again.waitForSelector('#tab-favourites', { timeout: 10_000 }))?.click();
    const kept = '#panel-favourites article';
    await again.waitForSelector(kept, { timeout: 10_000 });
    expectEqual('the kept metaphor', await titleOf(again, kept), title);
  },
};

export const checks: readonly Check[] = [
  ...QUILL_VERSIONS.map((quill) =>
    marks(
      `Slack, Quill ${quill}`,
      SLACK_EDITOR,
      SLACK_URL,
      slackChannelPage({ quill, composers: [{ html: quillParagraphs(firstMessage) }] }),
    ),
  ),
  marks(
    'Gmail',
    GMAIL_EDITOR,
    GMAIL_URL,
    gmailPage({ composes: [{ html: gmailLines(firstMessage), signature: true }] }),
  ),
  marksGoWithTheDraft,
  staysQuiet,
  ...editorChecks,
  ...writingChecks,
  asksNothing,
  sidebarSuggests,
  favouritesPersist,
];
