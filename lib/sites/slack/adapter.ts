import type { Composer, SiteAdapter } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { editingHostOf } from '../editing-host.ts';
import { readSelection } from '../read-selection.ts';
import { readDom } from '../reading/read-dom.ts';
import { siteHealth } from '../site-health.ts';
import { isVisible } from '../visible.ts';
import { isUnknownSlackEditor, slackComposerFrom } from './composers.ts';
import { slackMessageFrom } from './messages.ts';
import { draftRules, messageRules } from './rules.ts';
import { appFrames, avoided, composerBoxes, messages, messageTexts } from './selectors.ts';

/** Slack in the browser. */
export const slackAdapter: SiteAdapter = {
  id: 'slack',
  matches: ({ hostname }) => hostname === 'app.slack.com',
  composerFrom: slackComposerFrom,
  read: ({ element }) => readDom(element, draftRules),
  messageFrom: slackMessageFrom,
  readSelection: (selection) =>
    readSelection(selection, (node) => (editingHostOf(node) ? draftRules : messageRules)),
  boxOf: (composer) => boxElementOf(composer).getBoundingClientRect(),
  avoidBoxes: (composer) =>
    [...boxElementOf(composer).querySelectorAll(anyOf(avoided))]
      .filter(isVisible)
      .map((element) => element.getBoundingClientRect()),
  health: (document) =>
    siteHealth(document, {
      appFrames,
      messages,
      messageTexts,
      composerFrom: slackComposerFrom,
      // A canvas is an editor too, and may have a tab to itself.
      isUnknownEditor: (host, { message }) => message && isUnknownSlackEditor(host),
    }),
};

function boxElementOf({ element }: Composer): Element {
  for (const { selector } of composerBoxes) {
    const box = element.closest(selector);
    if (box) return box;
  }
  return element;
}
