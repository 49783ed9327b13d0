import { type Favourite, favouriteSchema } from './favourite.ts';
import type { FavouritesDatabase } from './favourites-database.ts';

/** What the caller knows of a new favourite; id and time are given here. */
export type NewFavourite = Omit<Favourite, 'id' | 'createdAt'>;

/**
 * Keeps a text. The same text kept twice is one favourite: the first stands.
 * Returns the favourite that stands. Throws when the text is empty, which is a bug of the caller.
 */
export async function addFavourite(
  database: FavouritesDatabase,
  given: NewFavourite,
  now: number = Date.now(),
): Promise<Favourite> {
  const favourite = favouriteSchema.parse({
    ...given,
    text: given.text.trim(),
    id: crypto.randomUUID(),
    createdAt: now,
  });
  return database.transaction('rw', database.favourites, async () => {
    const standing = await database.favourites.get({ text: favourite.text });
    if (standing) return standing;
    await database.favourites.add(favourite);
    return favourite;
  });
}

/** Returns the favourites, newest first. A row that cannot be read is left where it is, unseen. */
export async function listFavourites(database: FavouritesDatabase): Promise<readonly Favourite[]> {
  const stored = await database.favourites.orderBy('createdAt').reverse().toArray();
  return stored.flatMap((row) => favouriteSchema.safeParse(row).data ?? []);
}

/** Returns the favourites that hold every word of `search`, in their order; all for an empty one. */
export function searchFavourites(
  favourites: readonly Favourite[],
  search: string,
): readonly Favourite[] {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  return favourites.filter((favourite) => {
    const hay = fold(`${favourite.title} ${favourite.scene ?? ''} ${favourite.text}`);
    return words.every((word) => hay.includes(word));
  });
}

/** Removes a favourite and returns it, so that it can be put back; `undefined` when it is gone. */
export async function removeFavourite(
  database: FavouritesDatabase,
  id: string,
): Promise<Favourite | undefined> {
  return database.transaction('rw', database.favourites, async () => {
    const favourite = await database.favourites.get(id);
    await database.favourites.delete(id);
    return favourite;
  });
}

/** Puts a removed favourite back, with its id and time. Does nothing when its text stands again. */
export async function restoreFavourite(
  database: FavouritesDatabase,
  favourite: Favourite,
): Promise<void> {
  await database.transaction('rw', database.favourites, async () => {
    if (await database.favourites.get({ text: favourite.text })) return;
    await database.favourites.put(favouriteSchema.parse(favourite));
  });
}

/** Letters without case and accents, so that "cafe" finds "Café". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
