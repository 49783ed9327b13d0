import type { PageEvent, PanelRequest } from '../../lib/messages.ts';
import type { Composer, SiteAdapter } from '../../lib/sites/adapter.ts';
import type { WriteResult } from '../../lib/sites/change.ts';
import type { PageWriter } from '../../lib/sites/page-writer.ts';

/** Does what the panel asks of the composer in use; insertions may go to any draft, edits only to the one they were made for. */
export async function answerPanel(
  adapter: SiteAdapter,
  composer: Composer | null,
  writer: () => Promise<PageWriter | undefined>,
  request: PanelRequest,
): Promise<Extract<PageEvent, { type: 'written' }>> {
  const result = await perform(adapter, composer, writer, request);
  return { type: 'written', id: request.id, result };
}

async function perform(
  adapter: SiteAdapter,
  composer: Composer | null,
  writer: () => Promise<PageWriter | undefined>,
  request: PanelRequest,
): Promise<WriteResult> {
  if (!composer?.element.isConnected) {
    return { ok: false, reason: 'composer-gone', restored: true };
  }
  if (
    request.type === 'write' &&
    request.change.kind !== 'insert' &&
    request.key !== composer.key
  ) {
    return { ok: false, reason: 'draft-changed', restored: true };
  }
  const hand = await writer();
  if (!hand) return { ok: false, reason: 'not-verified', restored: true };
  return request.type === 'restore'
    ? hand.restore(adapter, composer, request.key)
    : hand.write(adapter, composer, request.change, request.key);
}
