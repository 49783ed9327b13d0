import type { Composer, SiteAdapter } from './adapter.ts';
import type { WriteResult } from './change.ts';
import { writePlanned } from './write.ts';
import { planSpans } from './writing/plan.ts';
import { snapshotOf } from './writing/snapshot.ts';
import { spanBetween } from './writing/span.ts';

/**
 * Puts back the draft as it was before the last write, as a step of its own, so it does not need the page's undo and can
 * itself be undone. Asks nothing of what was typed since: the draft is made what it was.
 */
export async function restore(adapter: SiteAdapter, composer: Composer): Promise<WriteResult> {
  const snapshot = snapshotOf(composer.key);
  if (!snapshot) return { ok: false, reason: 'draft-changed', restored: true };
  return writePlanned(
    adapter,
    composer,
    (reading) => planSpans(reading, [spanBetween(reading.text, snapshot.text)]),
    { snapshot: false },
  );
}
