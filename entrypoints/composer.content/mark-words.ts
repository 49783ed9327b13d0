import { i18n } from '#i18n';
import type { MarkWords } from '../../lib/mark/mark.ts';
import type { SiteId } from '../../lib/sites/adapter.ts';

const siteNames: Readonly<Record<SiteId, string>> = { slack: 'Slack', gmail: 'Gmail' };

/** What the mark beside a draft says. */
export function draftMarkWords(site: SiteId): MarkWords {
  return {
    offer: i18n.t('mark.draft.offer'),
    more: i18n.t('mark.more'),
    hideHere: i18n.t('mark.draft.hide'),
    hideOnSite: i18n.t('mark.hideOnSite', [siteNames[site]]),
    announcement: i18n.t('mark.draft.announcement'),
  };
}

/** What the mark at a received message says. */
export function messageMarkWords(site: SiteId): MarkWords {
  return {
    offer: i18n.t('mark.message.offer'),
    more: i18n.t('mark.more'),
    hideHere: i18n.t('mark.message.hide'),
    hideOnSite: i18n.t('mark.hideOnSite', [siteNames[site]]),
    announcement: '',
  };
}
