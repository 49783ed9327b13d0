import { i18n } from '#i18n';
import type { WriteRefusal } from '../../lib/sites/change.ts';

/** Names of the texts: browsers allow no hyphens in them. */
const keys = {
  'composer-gone': 'composerGone',
  'draft-changed': 'draftChanged',
  composing: 'composing',
  'list-open': 'listOpen',
  formatted: 'formatted',
  'crosses-embed': 'crossesEmbed',
  'not-verified': 'notVerified',
} as const satisfies Record<WriteRefusal, string>;

/** Why a write was refused, in words. */
export function refusalText(reason: WriteRefusal): string {
  return i18n.t(`write.refused.${keys[reason]}`);
}
