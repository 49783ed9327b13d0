import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../lib/ideas/library/', import.meta.url);

/** Reads the library's files. Returns each file's name without its ending and what it holds, by name. */
export function readLibrary(): readonly { readonly name: string; readonly value: unknown }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      value: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown,
    }));
}
