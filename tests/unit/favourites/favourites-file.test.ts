import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addFavourite, listFavourites } from '../../../lib/favourites/favourites.ts';
import {
  type FavouritesDatabase,
  openFavourites,
} from '../../../lib/favourites/favourites-database.ts';
import {
  importFavouritesFile,
  writeFavouritesFile,
} from '../../../lib/favourites/favourites-file.ts';

const cake = { kind: 'metaphor', title: 'The cake', text: 'Your core work is the cake.' } as const;
const boat = { kind: 'metaphor', title: 'The boat', text: 'The anchor has to come up.' } as const;

let database: FavouritesDatabase;

beforeEach(() => {
  database = openFavourites();
});

afterEach(async () => {
  await database.delete();
});

describe('a favourites file', () => {
  it('brings everything back on another device', async () => {
    await addFavourite(database, cake, 1);
    await addFavourite(database, boat, 2);
    const kept = await listFavourites(database);
    const file = writeFavouritesFile(kept);
    await database.favourites.clear();

    expect(await importFavouritesFile(database, file)).toEqual({
      ok: true,
      added: 2,
      known: 0,
      unreadable: 0,
    });
    expect(await listFavourites(database)).toEqual(kept);
  });

  it('adds only what is not there yet', async () => {
    await addFavourite(database, cake, 1);
    await addFavourite(database, boat, 2);
    const file = writeFavouritesFile(await listFavourites(database));
    await database.favourites.where('text').equals(boat.text).delete();

    const outcome = await importFavouritesFile(database, file);
    expect(outcome).toMatchObject({ added: 1, known: 1 });
    expect(await listFavourites(database)).toHaveLength(2);
  });

  it('keeps both when an id was taken by another text', async () => {
    const standing = await addFavourite(database, cake, 1);
    const file = writeFavouritesFile([{ ...boat, id: standing.id, createdAt: 2 }]);
    await importFavouritesFile(database, file);
    const texts = (await listFavourites(database)).map((favourite) => favourite.text);
    expect(texts).toEqual([boat.text, cake.text]);
  });

  it('takes what can be read and counts what cannot', async () => {
    const file = JSON.stringify({
      format: 'plainspoken-favourites',
      version: 1,
      favourites: [{ ...cake, id: 'a', createdAt: 1 }, { text: 5 }, null, { ...boat, id: 'b' }],
    });
    const outcome = await importFavouritesFile(database, file);
    expect(outcome).toEqual({ ok: true, added: 1, known: 0, unreadable: 3 });
  });

  it.each([
    ['a picture', '\u0089PNG', 'not-json'],
    ['an empty file', '', 'not-json'],
    ['a file cut in the middle', '{"format":"plainspoken-fav', 'not-json'],
    ['JSON of another program', '{"bookmarks":[]}', 'not-favourites'],
    ['a bare list', '[]', 'not-favourites'],
    [
      'a file of a newer version',
      '{"format":"plainspoken-favourites","version":2,"favourites":[]}',
      'newer-version',
    ],
  ])('refuses %s and loses nothing', async (_, content, reason) => {
    const kept = await addFavourite(database, cake, 1);
    expect(await importFavouritesFile(database, content)).toEqual({ ok: false, reason });
    expect(await listFavourites(database)).toEqual([kept]);
  });

  it('is read with the byte order mark that some editors write', async () => {
    const file = `\uFEFF${writeFavouritesFile([{ ...cake, id: 'a', createdAt: 1 }])}`;
    expect(await importFavouritesFile(database, file)).toMatchObject({ ok: true, added: 1 });
  });
});
