import type { Composer, Reading } from '../adapter.ts';
import { isSamePlace } from '../draft-keys.ts';

/** A draft as it was before a write. */
export interface Snapshot {
  readonly composer: Composer;
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
  composer: Composer,
  askedFor: string,
  { text, protectedHash }: Reading,
  after: string,
): void {
  snapshots.delete(composer.key);
  snapshots.set(composer.key, { composer, askedFor, text, protectedHash, after });
  const [oldest] = snapshots.keys();
  if (snapshots.size > KEEP && oldest !== undefined) snapshots.delete(oldest);
}

/** What was kept by the last write into the draft `key`, or for the message `key`; else of the same place. */
export function snapshotOf(key: string): Snapshot | null {
  const kept = [...snapshots.values()];
  return (
    kept.findLast(({ composer, askedFor }) => composer.key === key || askedFor === key) ??
    kept.findLast(({ composer }) => isSamePlace(composer.key, key)) ??
    null
  );
}
