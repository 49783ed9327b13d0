import type { Composer, SiteAdapter } from './adapter.ts';
import type { WriteResult } from './change.ts';
import { isSamePlace, placeOfKey } from './draft-keys.ts';
import { settle, writePlanned } from './write.ts';
import { editorTraits } from './writing/editor-traits.ts';
import { lendFocus } from './writing/lend-focus.ts';
import { inOneStep } from './writing/one-step.ts';
import { planSpans } from './writing/plan.ts';
import { refusalNow } from './writing/refusals.ts';
import { grewFrom } from './writing/same-draft.ts';
import { type Snapshot, snapshotOf } from './writing/snapshot.ts';
import { undoStep } from './writing/undo-step.ts';
import { spansBetween } from './writing/word-diff.ts';

/** Ours, and a few that people made on top of it. */
const MOST_STEPS = 3;

/**
 * Puts back the draft as it was before the last write. By the page's own undo as far as that leads there, as it brings every
 * format back; where that is gone or leads elsewhere, by writing the words that differ. What was typed
 * since goes, but another message than the one that was written into stays.
 * @param inUse the composer that has, or last had, the focus; not always the one that was written into.
 * @param askedFor the key that the write was asked for by.
 */
export async function restore(
  adapter: SiteAdapter,
  inUse: Composer,
  askedFor: string = inUse.key,
): Promise<WriteResult> {
  const snapshot = snapshotOf(askedFor);
  if (!snapshot) return { ok: false, reason: 'draft-changed', restored: true };
  const composer = writtenComposer(adapter, snapshot, inUse);
  if (!composer) return { ok: false, reason: 'composer-gone', restored: true };
  const { text } = adapter.read(composer);
  if (!grewFrom(text, snapshot.after) && !grewFrom(text, snapshot.text)) {
    return { ok: false, reason: 'draft-changed', restored: true };
  }
  if (await isUndone(adapter, composer, snapshot)) return { ok: true, text: snapshot.text };
  return writePlanned(
    adapter,
    composer,
    (reading) => {
      const spans = planSpans(reading, spansBetween(reading.text, snapshot.text));
      const oneStep = inOneStep(adapter, composer, reading, spans, editorTraits[adapter.id]);
      // The text comes first here, and how it can be taken back second.
      return oneStep.kind === 'refused' ? spans : oneStep;
    },
    { snapshot: false },
  );
}

/** Where the snapshot belongs: the editor that was written into, or the one that the page made anew for the same draft. */
function writtenComposer(
  adapter: SiteAdapter,
  { key, element }: Snapshot,
  inUse: Composer,
): Composer | null {
  const written = element.deref();
  const now = written?.isConnected ? adapter.composerFrom(written) : null;
  if (now && placeOfKey(now.key) === placeOfKey(key)) return now;
  return isSamePlace(key, inUse.key) ? inUse : null;
}

/** Undo step by step: what was typed since the write is a step or two on top of it. */
async function isUndone(
  adapter: SiteAdapter,
  composer: Composer,
  { text, protectedHash }: Snapshot,
): Promise<boolean> {
  const traits = editorTraits[adapter.id];
  for (let left = MOST_STEPS; ; left -= 1) {
    const now = adapter.read(composer);
    if (now.text === text && now.protectedHash === protectedHash) return true;
    if (left === 0 || refusalNow(adapter, composer, traits)) return false;
    lendFocus(composer.element, () => undoStep(composer.element, traits));
    await settle(composer.element);
    if (adapter.read(composer).text === now.text) return false;
  }
}
