import type { PageEvent, PanelRequest } from '../../lib/messages.ts';
import type { Composer, SiteAdapter } from '../../lib/sites/adapter.ts';
import type { WriteResult } from '../../lib/sites/change.ts';
import { restore } from '../../lib/sites/restore.ts';
import { write } from '../../lib/sites/write.ts';

/** Does what the panel asks of the composer in use; insertions may go to any draft, edits only to the one they were made for. */
export async function answerPanel(
  adapter: SiteAdapter,
  composer: Composer | null,
  request: PanelRequest,
): Promise<Extract<PageEvent, { type: 'written' }>> {
  return { type: 'written', id: request.id, result: await perform(adapter, composer, request) };
}

async function perform(
  adapter: SiteAdapter,
  composer: Composer | null,
  request: PanelRequest,
): Promise<WriteResult> {
  if (!composer?.element.isConnected) {
    return { ok: false, reason: 'composer-gone', restored: true };
  }
  if (request.type === 'restore') return restore(adapter, composer);
  if (request.change.kind !== 'insert' && request.key !== composer.key) {
    return { ok: false, reason: 'draft-changed', restored: true };
  }
  return write(adapter, composer, request.change);
}
