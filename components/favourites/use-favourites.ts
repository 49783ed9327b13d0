import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Favourite } from '../../lib/favourites/favourite.ts';
import {
  addFavourite,
  listFavourites,
  type NewFavourite,
  removeFavourite,
  restoreFavourite,
} from '../../lib/favourites/favourites.ts';
import type { FavouritesDatabase } from '../../lib/favourites/favourites-database.ts';

/** What the user kept, live: a change in another page of the extension shows here too. */
export interface Favourites {
  /** Newest first; `undefined` until the database answered. */
  readonly all: readonly Favourite[] | undefined;
  /** The browser cannot open the database: all else works without it. */
  readonly broken: boolean;
  readonly has: (text: string) => boolean;
  readonly add: (favourite: NewFavourite) => Promise<Favourite>;
  /** Resolves to what was removed, for `restore`. */
  readonly remove: (id: string) => Promise<Favourite | undefined>;
  readonly removeText: (text: string) => Promise<Favourite | undefined>;
  readonly restore: (favourite: Favourite) => Promise<void>;
}

export function useFavourites(database: FavouritesDatabase): Favourites {
  const stored = useLiveQuery(
    () => listFavourites(database).catch(() => 'broken' as const),
    [database],
  );
  const broken = stored === 'broken';
  const all = stored === 'broken' ? undefined : stored;
  return useMemo(() => {
    const byText = new Map(all?.map((favourite) => [favourite.text, favourite]));
    const find = (text: string) => byText.get(text.trim());
    return {
      all,
      broken,
      has: (text) => find(text) !== undefined,
      add: (favourite) => addFavourite(database, favourite),
      remove: (id) => removeFavourite(database, id),
      removeText: async (text) => {
        const favourite = find(text);
        return favourite && removeFavourite(database, favourite.id);
      },
      restore: (favourite) => restoreFavourite(database, favourite),
    };
  }, [all, broken, database]);
}
