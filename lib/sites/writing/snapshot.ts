import type { Reading } from '../adapter.ts';
import { placeOfKey } from '../draft-keys.ts';

/** A draft as it was before a write. */
export interface Snapshot {
  readonly key: string;
  readonly text: string;
  readonly protectedHash: string;
  /** What the write made of it. */
  readonly after: string;
}

const KEEP = 20;
const snapshots = new Map<string, Snapshot>();

/** Keeps the draft `key` as it is before it becomes `after`, in place of what was kept of it before. */
export function keepSnapshot(key: string, { text, protectedHash }: Reading, after: string): void {
  snapshots.delete(key);
  snapshots.set(key, { key, text, protectedHash, after });
  const [oldest] = snapshots.keys();
  if (snapshots.size > KEEP && oldest !== undefined) snapshots.delete(oldest);
}

/** The draft as last kept; when the page has made the editor anew, what was kept of the same place. */
export function snapshotOf(key: string): Snapshot | null {
  const exact = snapshots.get(key);
  if (exact) return exact;
  const place = placeOfKey(key);
  return [...snapshots.values()].findLast((snapshot) => placeOfKey(snapshot.key) === place) ?? null;
}
