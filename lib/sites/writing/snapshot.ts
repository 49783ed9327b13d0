import type { Composer, Reading } from '../adapter.ts';
import { isSamePlace } from '../draft-keys.ts';

/** A draft as it was before a write. */
export interface Snapshot {
  readonly key: string;
  /** Held weakly: a page that makes its editors anew must be able to let go of the old ones. */
  readonly element: WeakRef<HTMLElement>;
  /** The message that was helped when the write was asked for; often the draft itself. */
  readonly askedFor: string;
  readonly text: string;
  readonly protectedHash: string;
  /** What the write made of it. */
  readonly after: string;
}

const KEEP = 20;
const snapshots = new Map<string, Snapshot>();

/** Keeps a draft as it is before it becomes `after`, in place of what was kept of it before. */
export function keepSnapshot(
  { key, element }: Composer,
  askedFor: string,
  { text, protectedHash }: Reading,
  after: string,
): void {
  snapshots.delete(key);
  snapshots.set(key, { key, element: new WeakRef(element), askedFor, text, protectedHash, after });
  const [oldest] = snapshots.keys();
  if (snapshots.size > KEEP && oldest !== undefined) snapshots.delete(oldest);
}

/** What was kept by the last write into the draft `key`, or for the message `key`; else of the same place. */
export function snapshotOf(key: string): Snapshot | null {
  const all = [...snapshots.values()];
  return (
    all.findLast((kept) => kept.key === key || kept.askedFor === key) ??
    all.findLast((kept) => isSamePlace(kept.key, key)) ??
    null
  );
}
