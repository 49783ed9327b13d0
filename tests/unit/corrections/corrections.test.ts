import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  addCorrection,
  forgetAllCorrections,
  forgetCorrection,
  listCorrections,
  MOST_CORRECTIONS,
} from '../../../lib/corrections/corrections.ts';
import {
  type CorrectionsDatabase,
  openCorrections,
} from '../../../lib/corrections/corrections-database.ts';

/** A print that is like no other one of these. */
const printOf = (place: number) =>
  Array.from({ length: 128 }, (_, at) =>
    at === place % 128 ? 127 : at === 127 - (place >> 7) ? 90 : 0,
  );

let database: CorrectionsDatabase;

beforeEach(() => {
  database = openCorrections();
});
afterEach(async () => {
  await database.delete();
});

describe('corrections', () => {
  it('are there after the browser was closed', async () => {
    await addCorrection(database, { print: printOf(1), chosen: 'debt', rejected: 'cap' }, 5);
    database.close();
    database = openCorrections();
    expect(await listCorrections(database)).toEqual([
      { print: printOf(1), chosen: 'debt', rejected: 'cap', at: 5 },
    ]);
  });

  it('hold one choice for a message: the last', async () => {
    await addCorrection(database, { print: printOf(1), chosen: 'debt' }, 1);
    await addCorrection(database, { print: printOf(2), chosen: 'own' }, 2);
    const edited = printOf(1).map((value, at) => (at === 60 ? 20 : value));
    await addCorrection(database, { print: edited, chosen: 'cap' }, 3);
    expect((await listCorrections(database)).map(({ chosen }) => chosen)).toEqual(['cap', 'own']);
  });

  it('are forgotten one by one and all at once', async () => {
    await addCorrection(database, { print: printOf(1), chosen: 'debt' }, 1);
    await addCorrection(database, { print: printOf(2), chosen: 'own' }, 2);
    await forgetCorrection(database, printOf(1));
    expect((await listCorrections(database)).map(({ chosen }) => chosen)).toEqual(['own']);
    await forgetAllCorrections(database);
    expect(await listCorrections(database)).toEqual([]);
  });

  it('never grow beyond their bound: the oldest goes', async () => {
    await database.corrections.bulkAdd(
      Array.from({ length: MOST_CORRECTIONS }, (_, at) => ({
        print: printOf(at),
        chosen: `idea-${at}`,
        at,
      })),
    );
    await addCorrection(
      database,
      { print: printOf(100).map((value) => -value), chosen: 'new' },
      999,
    );
    const kept = await listCorrections(database);
    expect(kept).toHaveLength(MOST_CORRECTIONS);
    expect(kept[0]?.chosen).toBe('new');
    expect(kept.at(-1)?.chosen).toBe('idea-1');
  });

  it('leave out a row that cannot be read, and keep it', async () => {
    const strange = { print: [1, 2], chosen: 'debt', at: 1 };
    await database.corrections.add(strange);
    expect(await listCorrections(database)).toEqual([]);
    expect(await database.corrections.count()).toBe(1);
  });

  it('refuse what is no print: the words of a message could not be kept by mistake', async () => {
    const words = 'You own this.' as unknown as number[];
    await expect(addCorrection(database, { print: words, chosen: 'own' })).rejects.toThrow();
    expect(await database.corrections.count()).toBe(0);
  });
});
