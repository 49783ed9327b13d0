import type { Page } from 'puppeteer-core';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import {
  GMAIL_URL,
  gmailLines,
  gmailPage,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { type Check, expectEqual } from './check.ts';

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

export const checks: readonly Check[] = [
  marks(
    'Slack',
    SLACK_EDITOR,
    SLACK_URL,
    slackChannelPage({ quill: '2.0.3', composers: [{ html: quillParagraphs(firstMessage) }] }),
  ),
  marks(
    'Gmail',
    GMAIL_EDITOR,
    GMAIL_URL,
    gmailPage({ composes: [{ html: gmailLines(firstMessage), signature: true }] }),
  ),
  staysQuiet,
  asksNothing,
];
