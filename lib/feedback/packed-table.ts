/**
 * Tables from words or phrases to a small number, packed for a script that every tab loads: 24 bits of the key's hash, as
 * the distance from the one before in groups of seven bits, and one byte of value; about three bytes an entry. Two keys with one hash are refused when the table is built; a word outside
 * of it passes for one of its keys once in ten thousand times.
 */
export type PackedTable = ReadonlyMap<number, number>;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Hashes a key, or goes on from the state that a hash of its beginning left (FNV-1a, 32 bits). */
export function hashState(text: string, state = FNV_OFFSET): number {
  let hash = state;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}

/** The 24 bits of a hash that a table keeps. */
export function keyOf(state: number): number {
  return ((state >>> 24) ^ state) & 0xffffff;
}

/** Reads what `packTable` wrote; values are 0 to 255. */
export function unpackTable(packed: string): PackedTable {
  const bytes = atob(packed);
  const table = new Map<number, number>();
  let key = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes.charCodeAt(at);
    let gap = byte & 127;
    for (let shift = 7; byte & 128; shift += 7) {
      at += 1;
      byte = bytes.charCodeAt(at);
      gap |= (byte & 127) << shift;
    }
    key += gap;
    at += 1;
    table.set(key, bytes.charCodeAt(at));
  }
  return table;
}
