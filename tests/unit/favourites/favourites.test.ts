import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addFavourite,
  listFavourites,
  type NewFavourite,
  removeFavourite,
  restoreFavourite,
  searchFavourites,
} from '../../../lib/favourites/favourites.ts';
import {
  type FavouritesDatabase,
  openFavourites,
} from '../../../lib/favourites/favourites-database.ts';

const cake: NewFavourite = {
  kind: 'metaphor',
  title: 'The cake and the icing',
  text: 'Your core work is the cake.',
  idea: 'weak-core-caps-total',
  scene: 'baking',
};
const café: NewFavourite = {
  kind: 'plain',
  title: 'Owning the result',
  text: 'The café is yours, rain or shine.',
};

let database: FavouritesDatabase;

beforeEach(() => {
  database = openFavourites();
});

afterEach(async () => {
  await database.delete();
});

describe('favourites', () => {
  it('lists what was kept, newest first', async () => {
    await addFavourite(database, cake, 1);
    await addFavourite(database, café, 2);
    const texts = (await listFavourites(database)).map((favourite) => favourite.text);
    expect(texts).toEqual([café.text, cake.text]);
  });

  it('keeps the same text once, however often and however spaced it is kept', async () => {
    const first = await addFavourite(database, cake, 1);
    const again = await addFavourite(database, { ...cake, text: ` ${cake.text}\n` }, 2);
    expect(again).toEqual(first);
    expect(await listFavourites(database)).toHaveLength(1);
  });

  it('keeps the same text once when two stars are pressed at the same time', async () => {
    await Promise.all([addFavourite(database, cake), addFavourite(database, cake)]);
    expect(await listFavourites(database)).toHaveLength(1);
  });

  it('are there after the browser was closed and opened again', async () => {
    await addFavourite(database, cake);
    database.close();
    database = openFavourites();
    expect((await listFavourites(database))[0]).toMatchObject(cake);
  });

  it('refuses an empty text', async () => {
    await expect(addFavourite(database, { ...cake, text: ' ' })).rejects.toThrow();
    expect(await listFavourites(database)).toEqual([]);
  });

  it('leaves out a row that cannot be read, and shows the others', async () => {
    await addFavourite(database, cake);
    await database.table('favourites').put({ id: 'x', text: 'y', createdAt: 5, kind: 'song' });
    expect((await listFavourites(database)).map((row) => row.text)).toEqual([cake.text]);
  });

  it('gives a removed favourite back as it was', async () => {
    const kept = await addFavourite(database, cake, 7);
    const removed = await removeFavourite(database, kept.id);
    expect(await listFavourites(database)).toEqual([]);
    expect(removed).toEqual(kept);
    if (removed) await restoreFavourite(database, removed);
    expect(await listFavourites(database)).toEqual([kept]);
  });

  it('restores nothing twice when the text was kept again meanwhile', async () => {
    const kept = await addFavourite(database, cake, 7);
    await removeFavourite(database, kept.id);
    await addFavourite(database, cake, 8);
    await restoreFavourite(database, kept);
    expect(await listFavourites(database)).toHaveLength(1);
  });

  it('says when there is nothing left to remove', async () => {
    expect(await removeFavourite(database, 'gone')).toBeUndefined();
  });
});

describe('search', () => {
  it('finds all words anywhere, without case and accents', async () => {
    await addFavourite(database, cake);
    await addFavourite(database, café);
    const all = await listFavourites(database);
    const find = (search: string) => searchFavourites(all, search).map((found) => found.title);
    expect(find('CAFE rain')).toEqual([café.title]);
    expect(find('baking core')).toEqual([cake.title]);
    expect(find('cake rain')).toEqual([]);
    expect(find('  ')).toHaveLength(2);
  });
});
