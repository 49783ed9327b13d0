import type { DatedSelector } from '../dated-selector.ts';

/** Marks of a message body that is being written. */
export const composerMarks: readonly DatedSelector[] = [
  {
    selector: '[g_editable="true"]',
    basis: 'attribute',
    source: 'captures 2013 to 2025; InboxSDK',
    date: '2026-07',
  },
  {
    selector: '.Am.Al',
    basis: 'class',
    source: 'captures 2013 to 2026; Mailvelope',
    date: '2026-01',
  },
  {
    selector: 'td.Ap *',
    basis: 'class',
    source: 'capture 2020; InboxSDK, FlowCrypt',
    date: '2026-08',
  },
];

/** Fields that only a compose has; looked for near the editor, as other Google pages use the same editor. */
export const composeContexts: readonly DatedSelector[] = [
  {
    selector: 'input[name="draft"], input[name="composeid"], input[name="subjectbox"]',
    basis: 'attribute',
    source: 'InboxSDK, gmail.js, send-guard',
    date: '2026-07',
  },
  { selector: '.aoO', basis: 'class', source: 'send-guard, second-word', date: '2026-07' },
];

export const draftIds: readonly DatedSelector[] = [
  {
    selector: 'input[name="draft"]',
    basis: 'attribute',
    source: 'InboxSDK, gmail.js',
    date: '2026-07',
  },
];

/** The cell of a compose that holds its body. */
export const composeCells: readonly DatedSelector[] = [
  {
    selector: 'td.Ap',
    basis: 'class',
    source: 'capture 2020; InboxSDK, FlowCrypt',
    date: '2026-08',
  },
];

/** The same editor where no message is written. */
export const notComposers: readonly DatedSelector[] = [
  {
    selector: '[role="combobox"]',
    basis: 'semantic',
    source: 'recipients and search',
    date: '2026',
  },
  {
    selector: '.Xp0HJf-LW-avf',
    basis: 'class',
    source: 'signature editor in Settings: capture',
    date: '2025',
  },
];

export const popOutPages: readonly DatedSelector[] = [
  { selector: 'body.xE.xp', basis: 'class', source: 'InboxSDK', date: '2026-07' },
];

export const fullScreenFrames: readonly DatedSelector[] = [
  { selector: '.aSs .aSt *', basis: 'class', source: 'InboxSDK', date: '2026-07' },
];

export const inlineFrames: readonly DatedSelector[] = [
  {
    selector: '.ip.adB, .qz.aiL',
    basis: 'class',
    source: 'second-word, measured live 2026-07-21',
    date: '2026-07',
  },
  { selector: '.aO9', basis: 'class', source: 'captures 2025-02, 2026-07', date: '2026-07' },
];

export const popupFrames: readonly DatedSelector[] = [
  {
    selector: '[role="dialog"]',
    basis: 'semantic',
    source: 'InboxSDK, gmail.js, FlowCrypt',
    date: '2026-08',
  },
  { selector: '.AD, .nH.Hd', basis: 'class', source: 'InboxSDK', date: '2026-07' },
];

/** What a mark beside the composer must leave free: never clicked, only measured. */
export const avoided: readonly DatedSelector[] = [
  {
    selector: '[role="button"][data-tooltip*="Enter"]',
    basis: 'attribute',
    source: 'toneguard',
    date: '2026-07',
  },
  { selector: '.aoO', basis: 'class', source: 'send-guard, second-word', date: '2026-07' },
  {
    selector: '.btC, .HE',
    basis: 'class',
    source: 'toolbar row: capture 2020; Help me write: email-assist',
    date: '2026-07',
  },
];

/** The element that holds one compose, toolbar included. */
export const composeRoots: readonly DatedSelector[] = [
  { selector: '.M9', basis: 'class', source: 'gmail.js, InboxSDK, Briskine', date: '2026-08' },
  { selector: '[role="dialog"]', basis: 'semantic', source: 'InboxSDK', date: '2026-07' },
];

/** No public evidence of the lists that open over a body: `aria-expanded` is what tells. */
export const openLists: readonly DatedSelector[] = [];

export const messages: readonly DatedSelector[] = [
  {
    selector: 'div.ii.gt',
    basis: 'class',
    source: 'captures 2016 to 2025; InboxSDK, gmail.js',
    date: '2026-07',
  },
];

/** The body of a message. After each, Gmail keeps an empty hidden one that carries the class `undefined`. */
export const messageBodies: readonly DatedSelector[] = [
  {
    selector: 'div.ii.gt > div.a3s:not(.undefined)',
    basis: 'class',
    source: 'captures 2016 to 2025',
    date: '2025-08',
  },
  { selector: 'div.a3s:not(.undefined)', basis: 'class', source: 'InboxSDK', date: '2026-07' },
];

/** A message with its header. */
export const messageFrames: readonly DatedSelector[] = [
  {
    selector: '[data-message-id]',
    basis: 'attribute',
    source: 'captures 2018, 2025; InboxSDK',
    date: '2026-07',
  },
  {
    selector: '[data-legacy-message-id]',
    basis: 'attribute',
    source: 'captures 2018, 2025; InboxSDK',
    date: '2026-07',
  },
  { selector: '.adn', basis: 'class', source: 'captures 2016, 2018, 2025', date: '2025-08' },
];

export const appFrames: readonly DatedSelector[] = [
  { selector: '[role="main"]', basis: 'semantic', source: 'InboxSDK', date: '2026-07' },
  { selector: '.aAU, .xE', basis: 'class', source: 'InboxSDK', date: '2026-07' },
];
