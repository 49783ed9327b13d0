import type { Page } from '@playwright/test';
import {
  FIRST_MESSAGE,
  GMAIL_URL,
  gmailLines,
  gmailPage,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';

/** A draft of long feedback in each site, on a page with `extra` in it. */
export const draftPages = [
  {
    site: 'Slack',
    url: SLACK_URL,
    html: (extra = '', draft = FIRST_MESSAGE) =>
      slackChannelPage({ quill: '2.0.3', composers: [{ html: quillParagraphs(draft) }], extra }),
  },
  {
    site: 'Gmail',
    url: GMAIL_URL,
    html: (extra = '', draft = FIRST_MESSAGE) =>
      gmailPage({ composes: [{ html: gmailLines(draft), signature: true }], extra }),
  },
] as const;

export const editor = (page: Page) =>
  page.locator('[role=textbox][contenteditable=true]:visible').first();
export const mark = (page: Page) => page.getByRole('button', { name: 'Simpler ways to say this' });
export const more = (page: Page) => page.getByRole('button', { name: 'More choices' });

/** What a page's own console and its policies have to say about us. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
  });
  return complaints;
}
