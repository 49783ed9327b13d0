import type { Composer, SiteAdapter, SiteHealth } from '../adapter.ts';
import { anyOf, firstMatch } from '../dated-selector.ts';
import { editingHostOf } from '../editing-host.ts';
import { healthState } from '../health-state.ts';
import { readSelection } from '../read-selection.ts';
import { readDom } from '../reading/read-dom.ts';
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
  health: gmailHealth,
};

function avoidBoxes({ element }: Composer): readonly DOMRect[] {
  const root = element.closest(anyOf(composeRoots));
  if (!root) return [];
  return [...root.querySelectorAll(anyOf(avoided))]
    .filter(isVisible)
    .map((avoid) => avoid.getBoundingClientRect());
}

function gmailHealth(document: Document): SiteHealth {
  const hosts = [...document.querySelectorAll<HTMLElement>('[contenteditable][role="textbox"]')];
  const markers = {
    app: firstMatch(document, appFrames) !== null,
    composer: hosts.some((host) => gmailComposerFrom(host) !== null),
    unknownEditor: hosts.some(isUnknownGmailEditor),
    message: firstMatch(document, messages) !== null,
    messageText: firstMatch(document, messageBodies) !== null,
  };
  return { state: healthState(markers), markers };
}
