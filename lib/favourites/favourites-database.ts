import { Dexie, type EntityTable } from 'dexie';
import type { Favourite } from './favourite.ts';

export type FavouritesDatabase = Dexie & {
  readonly favourites: EntityTable<Favourite, 'id'>;
};

/**
 * Opens the database of favourites. The name and the version's stores are what users have on disk:
 * a change of shape is a new version with its upgrade, never an edit of an old one.
 */
export function openFavourites(name = 'plainspoken'): FavouritesDatabase {
  const database = new Dexie(name) as FavouritesDatabase;
  database.version(1).stores({ favourites: 'id, &text, createdAt' });
  return database;
}
