import { z } from 'zod';
import { type Favourite, favouriteSchema } from './favourite.ts';
import type { FavouritesDatabase } from './favourites-database.ts';

const FORMAT = 'plainspoken-favourites';
const VERSION = 1;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().int().positive(),
  favourites: z.array(z.unknown()),
});

/** Why a file was not taken at all. */
export type ImportRefusal = 'not-json' | 'not-favourites' | 'newer-version';

/** What an import did. `unreadable` entries were left out; what was kept before always stands. */
export type ImportOutcome =
  | {
      readonly ok: true;
      readonly added: number;
      readonly known: number;
      readonly unreadable: number;
    }
  | { readonly ok: false; readonly reason: ImportRefusal };

/** Takes the favourites, returns the JSON text of a file that can be read without Plainspoken. */
export function writeFavouritesFile(
  favourites: readonly Favourite[],
  exportedAt: Date = new Date(),
): string {
  const file = {
    format: FORMAT,
    version: VERSION,
    exportedAt: exportedAt.toISOString(),
    favourites,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Adds the favourites of a file to those that stand. Nothing that stands is changed or removed. */
export async function importFavouritesFile(
  database: FavouritesDatabase,
  content: string,
): Promise<ImportOutcome> {
  const json = parseJson(content);
  if (json === undefined) return { ok: false, reason: 'not-json' };
  const file = fileSchema.safeParse(json);
  if (!file.success) return { ok: false, reason: 'not-favourites' };
  if (file.data.version > VERSION) return { ok: false, reason: 'newer-version' };

  const entries = file.data.favourites.map((entry) => favouriteSchema.safeParse(entry).data);
  const readable = entries.filter((entry) => entry !== undefined);
  const added = await addMissing(database, readable);
  return {
    ok: true,
    added,
    known: readable.length - added,
    unreadable: entries.length - readable.length,
  };
}

async function addMissing(
  database: FavouritesDatabase,
  entries: readonly Favourite[],
): Promise<number> {
  return database.transaction('rw', database.favourites, async () => {
    let added = 0;
    for (const entry of entries) {
      const text = entry.text.trim();
      if (text === '' || (await database.favourites.get({ text }))) continue;
      const idTaken = (await database.favourites.get(entry.id)) !== undefined;
      await database.favourites.add({
        ...entry,
        text,
        id: idTaken ? crypto.randomUUID() : entry.id,
      });
      added += 1;
    }
    return added;
  });
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}
