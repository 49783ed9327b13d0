import type { ReadingRules } from '../reading/reading-rules.ts';

const nothingForeign = () => false;

/** How a draft in Slack's Quill editor reads (slack-hebrew-rtl-lite 2026-09, KakkoiDev 2026-06, captures 2021). */
export const draftRules: ReadingRules = {
  whiteSpace: 'spaces',
  leftOut: '.ql-ui, .ql-clipboard, .ql-placeholder, grammarly-extension',
  kept: '',
  cutFrom: '',
  isForeign: nothingForeign,
  embeds: [
    { selector: 'ts-mention', attribute: 'data-label' },
    { selector: 'img.emoji, img[data-stringify-text]', attribute: 'data-stringify-text' },
    { selector: '[contenteditable="false"]' },
  ],
  paragraphBreak: '',
  quote: 'blockquote',
  codeLine: '.ql-code-block',
};

/** How a message in a channel or thread reads (captures 2021-11, 2024-01, 2026-09: `data-stringify-*` is Slack's own copy data). */
export const messageRules: ReadingRules = {
  whiteSpace: 'spaces',
  leftOut:
    '[data-stringify-ignore], .c-message__edited_label, .c-message_kit__attachments, [class*="c-message_attachment"], [contenteditable="true"]',
  kept: '',
  cutFrom: '',
  isForeign: nothingForeign,
  embeds: [
    { selector: 'img[data-stringify-emoji]', attribute: 'data-stringify-emoji' },
    { selector: '[data-stringify-type="mention"], .c-member_slug' },
  ],
  paragraphBreak: '[data-stringify-type="paragraph-break"], .c-mrkdwn__br',
  quote: 'blockquote',
  codeLine: '',
};
