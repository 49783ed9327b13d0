import { browser } from 'wxt/browser';
import type { MarkWords } from '../../lib/mark/mark.ts';
import type { SiteId } from '../../lib/sites/adapter.ts';

const siteNames: Readonly<Record<SiteId, string>> = { slack: 'Slack', gmail: 'Gmail' };

/** The browser's own lookup: every tab loads this script, so it does without the library that the panel uses. */
function say(name: `mark_${string}`, substitutions: string[] = []): string {
  return browser.i18n.getMessage(name as never, substitutions);
}

/** What the mark beside a draft says. */
export function draftMarkWords(site: SiteId): MarkWords {
  return {
    offer: say('mark_draft_offer'),
    more: say('mark_more'),
    hideHere: say('mark_draft_hide'),
    hideOnSite: say('mark_hideOnSite', [siteNames[site]]),
  };
}

/** What the mark at a received message says. */
export function messageMarkWords(site: SiteId): MarkWords {
  return {
    offer: say('mark_message_offer'),
    more: say('mark_more'),
    hideHere: say('mark_message_hide'),
    hideOnSite: say('mark_hideOnSite', [siteNames[site]]),
  };
}

/** What screen readers say when help is offered; `shortcut` is the one that the browser has for opening the panel, or ''. */
export function announcement(shortcut: string): string {
  const opens = shortcut && ` ${say('mark_draft_shortcut', [shortcut])}`;
  return say('mark_draft_announcement') + opens;
}
