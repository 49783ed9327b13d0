import type { Composer, SiteAdapter } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { editingHostOf } from '../editing-host.ts';
import { readSelection } from '../read-selection.ts';
import { readDom } from '../reading/read-dom.ts';
import { siteHealth } from '../site-health.ts';
import { isVisible } from '../visible.ts';
import { gmailComposerFrom, isUnknownGmailEditor } from './composers.ts';
import { gmailMessageFrom } from './messages.ts';
import { draftRules, messageRules } from './rules.ts';
import {
  appFrames,
  avoided,
  composeCells,
  composeRoots,
  messageBodies,
  messages,
} from './selectors.ts';

/** Gmail in the browser. */
export const gmailAdapter: SiteAdapter = {
  id: 'gmail',
  matches: ({ hostname }) => hostname === 'mail.google.com',
  composerFrom: gmailComposerFrom,
  read: ({ element }) => readDom(element, draftRules),
  messageFrom: gmailMessageFrom,
  readSelection: (selection) =>
    readSelection(selection, (node) => (editingHostOf(node) ? draftRules : messageRules)),
  boxOf: ({ element }) => (element.closest(anyOf(composeCells)) ?? element).getBoundingClientRect(),
  avoidBoxes,
  health: (document) =>
    siteHealth(document, {
      appFrames,
      messages,
      messageTexts: messageBodies,
      composerFrom: gmailComposerFrom,
      isUnknownEditor: isUnknownGmailEditor,
    }),
};

function avoidBoxes({ element }: Composer): readonly DOMRect[] {
  const root = element.closest(anyOf(composeRoots));
  if (!root) return [];
  return [...root.querySelectorAll(anyOf(avoided))]
    .filter(isVisible)
    .map((avoid) => avoid.getBoundingClientRect());
}
