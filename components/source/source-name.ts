import { i18n } from '#i18n';
import type { SourceMessage } from '../../lib/messages.ts';
import type { IconName } from '../basics/Icon.tsx';

/** Where a message came from, in the user's words, with its icon. */
export function sourceName(source: SourceMessage): { text: string; icon: IconName } {
  if (source.kind === 'pasted') return { text: i18n.t('source.pasted'), icon: 'paste' };
  if (source.kind === 'selection') return { text: i18n.t('source.selection'), icon: 'selection' };
  if (source.kind === 'received') {
    return source.site === 'gmail'
      ? { text: i18n.t('source.receivedGmail'), icon: 'received' }
      : { text: i18n.t('source.receivedSlack'), icon: 'received' };
  }
  return source.site === 'gmail'
    ? { text: gmailDraft(source), icon: 'mail' }
    : { text: slackDraft(source), icon: 'chat' };
}

function slackDraft({ composer }: SourceMessage): string {
  if (composer === 'thread') return i18n.t('source.slackThread');
  if (composer === 'edit') return i18n.t('source.slackEdit');
  return i18n.t('source.slackDraft');
}

function gmailDraft({ composer }: SourceMessage): string {
  return composer === 'inline' ? i18n.t('source.gmailReply') : i18n.t('source.gmailDraft');
}
