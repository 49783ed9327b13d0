import { Dexie, type EntityTable } from 'dexie';
import type { Correction } from './correction.ts';

type StoredCorrection = Correction & { readonly id: number };

export type CorrectionsDatabase = Dexie & {
  readonly corrections: EntityTable<StoredCorrection, 'id'>;
};

/**
 * Opens the database of corrections, apart from the favourites: it can be thrown away without them. The name and the
 * version's stores are what users have on disk: a change of shape is a new version with its upgrade.
 */
export function openCorrections(name = 'plainspoken-corrections'): CorrectionsDatabase {
  const database = new Dexie(name) as CorrectionsDatabase;
  database.version(1).stores({ corrections: '++id, at' });
  return database;
}
