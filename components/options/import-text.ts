import { i18n } from '#i18n';
import type { ImportOutcome } from '../../lib/favourites/favourites-file.ts';

/** Names of the texts: browsers allow no hyphens in them. */
const refusals = {
  'not-json': 'notJson',
  'not-favourites': 'notFavourites',
  'newer-version': 'newerVersion',
} as const;

/** What an import did, in words. `failed`: the file could not be read or the database not written. */
export function importText(outcome: ImportOutcome | 'failed'): string {
  if (outcome === 'failed') return i18n.t('transfer.failed');
  if (!outcome.ok) return i18n.t(`transfer.refused.${refusals[outcome.reason]}`);
  return [
    i18n.t('transfer.added', outcome.added),
    outcome.known > 0 && i18n.t('transfer.known', outcome.known),
    outcome.unreadable > 0 && i18n.t('transfer.unreadable', outcome.unreadable),
  ]
    .filter(Boolean)
    .join(' ');
}
