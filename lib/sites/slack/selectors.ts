import type { DatedSelector } from '../dated-selector.ts';

/** Marks of a message composer. Canvas and search use the same editor: one of these must be there. */
export const composerMarks: readonly DatedSelector[] = [
  {
    selector: '[data-qa="message_input"]',
    basis: 'attribute',
    source: 'captures 2021; ten projects',
    date: '2026-08',
  },
  {
    selector: '[data-message-input="true"]',
    basis: 'attribute',
    source: 'captures 2021; BetterSlack',
    date: '2026-08',
  },
  {
    selector: '[data-feat="composer"], [data-feat="edit_composer"]',
    basis: 'attribute',
    source: 'zi-language-assistant, slack-hebrew-rtl-lite, KakkoiDev',
    date: '2026-09',
  },
  {
    selector: '[data-qa="message_input_container"]',
    basis: 'attribute',
    source: 'capture 2021-02; Klack',
    date: '2026',
  },
  {
    selector: '[data-qa="reply_container"]',
    basis: 'attribute',
    source: 'capture 2021-11; sensible-slack',
    date: '2026-04',
  },
  {
    selector: '[data-qa="message_editor"]',
    basis: 'attribute',
    source: 'KakkoiDev',
    date: '2026-06',
  },
  {
    selector: '.c-wysiwyg_container',
    basis: 'class',
    source: 'capture 2021-11; BetterSlack',
    date: '2026-08',
  },
];

/** The same editor where no message is written. */
export const notComposers: readonly DatedSelector[] = [
  {
    selector: '[role="combobox"]',
    basis: 'semantic',
    source: 'search box: slack-hebrew-rtl-lite, Harper PR 4033',
    date: '2026-09',
  },
  {
    selector: '.ql-clipboard',
    basis: 'class',
    source: "Quill's paste catcher: captures 2021",
    date: '2021-11',
  },
  {
    selector: '.c-search__input_box *',
    basis: 'class',
    source: 'search box: slack-hebrew-rtl-lite',
    date: '2026-09',
  },
];

export const editComposers: readonly DatedSelector[] = [
  {
    selector: '[data-feat="edit_composer"]',
    basis: 'attribute',
    source: 'KakkoiDev, slack-hebrew-rtl-lite',
    date: '2026-09',
  },
  {
    selector: '[data-qa="message_editor"]',
    basis: 'attribute',
    source: 'KakkoiDev',
    date: '2026-06',
  },
];

export const threadComposers: readonly DatedSelector[] = [
  {
    selector: '[data-thread-ts]',
    basis: 'attribute',
    source: 'capture 2021-11; zi-language-assistant',
    date: '2026-08',
  },
  {
    selector: '[data-view-context^="threads"]',
    basis: 'attribute',
    source: 'capture 2021-11',
    date: '2026',
  },
  {
    selector: '[data-qa="reply_container"]',
    basis: 'attribute',
    source: 'capture 2021-11; sensible-slack',
    date: '2026-04',
  },
  {
    selector: '.p-threads_view, .p-threads_footer__input_container',
    basis: 'class',
    source: 'BetterSlack',
    date: '2026-08',
  },
];

export const newMessageComposers: readonly DatedSelector[] = [
  { selector: '[data-qa="composer_page"]', basis: 'attribute', source: 'Klack', date: '2026' },
];

export const channelComposers: readonly DatedSelector[] = [
  {
    selector: '[data-qa="message_input_container"]',
    basis: 'attribute',
    source: 'capture 2021-02; Klack',
    date: '2026',
  },
  {
    selector: '[data-view-context="message-pane"]',
    basis: 'attribute',
    source: 'capture 2021-11',
    date: '2026',
  },
  {
    selector: '[data-feat="composer"]',
    basis: 'attribute',
    source: 'zi-language-assistant',
    date: '2026-08',
  },
];

/** The composer's visual box. */
export const composerBoxes: readonly DatedSelector[] = [
  {
    selector: '.c-wysiwyg_container',
    basis: 'class',
    source: 'capture 2021-11; BetterSlack',
    date: '2026-08',
  },
  {
    selector: '[data-qa="message_input"]',
    basis: 'attribute',
    source: 'captures 2021',
    date: '2026-08',
  },
];

/** What a mark beside the composer must leave free: never clicked, only measured. */
export const avoided: readonly DatedSelector[] = [
  { selector: '[role="toolbar"]', basis: 'semantic', source: 'capture 2021-11', date: '2026' },
  {
    selector: '[data-qa="texty_send_button"]',
    basis: 'attribute',
    source: 'captures 2021; toneguard',
    date: '2026-07',
  },
  {
    selector: '.c-texty_input_unstyled__warning',
    basis: 'class',
    source: 'KakkoiDev',
    date: '2026-07',
  },
];

/** A list of names, channels or emoji is open over the composer. */
export const openLists: readonly DatedSelector[] = [
  {
    selector: '[data-qa="texty_autocomplete_menu"]',
    basis: 'attribute',
    source: 'Klack',
    date: '2026',
  },
];

export const messages: readonly DatedSelector[] = [
  {
    selector: '[data-qa="message_container"]',
    basis: 'attribute',
    source: 'captures 2021-11, 2024-01, 2025-12, 2026-09',
    date: '2026-09',
  },
  {
    selector: '.c-message_kit__message',
    basis: 'class',
    source: 'captures 2021-11, 2026-09',
    date: '2026-09',
  },
];

/** Rows of the virtual list: they take the focus, but dividers and composers are rows too. */
export const rows: readonly DatedSelector[] = [
  {
    selector: '[data-qa="virtual-list-item"]',
    basis: 'attribute',
    source: 'captures 2021 to 2026',
    date: '2026-09',
  },
  {
    selector: '.c-virtual_list__item',
    basis: 'class',
    source: 'captures 2021 to 2026',
    date: '2026-09',
  },
];

export const messageTexts: readonly DatedSelector[] = [
  {
    selector: '[data-qa="message-text"]',
    basis: 'attribute',
    source: 'captures 2021, 2024, 2026',
    date: '2026-09',
  },
  {
    selector: '.p-rich_text_block',
    basis: 'class',
    source: 'captures 2021 to 2026',
    date: '2026-09',
  },
];

/** Quoted or shared messages inside a message. */
export const attachments: readonly DatedSelector[] = [
  {
    selector: '.c-message_kit__attachments, [class*="c-message_attachment"]',
    basis: 'class',
    source: 'captures 2021 to 2026',
    date: '2026-09',
  },
];

/** The app is there, whatever it shows. */
export const appFrames: readonly DatedSelector[] = [
  {
    selector: 'html[data-app="client-v2"]',
    basis: 'attribute',
    source: 'live page 2026-09',
    date: '2026-09',
  },
  {
    selector: '.p-client_container, .p-ia4_client',
    basis: 'class',
    source: 'slick, Klack',
    date: '2026-09',
  },
];
