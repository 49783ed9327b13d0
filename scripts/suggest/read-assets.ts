import { readFileSync } from 'node:fs';
import type { StaticTable } from '../../lib/ideas/static-embedder.ts';

/** Reads the packaged word table and vocabulary. */
export function readAssets(): StaticTable {
  const table = readFileSync(new URL('../../public/models/static-128.bin', import.meta.url));
  return {
    table: table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength),
    vocabulary: readFileSync(new URL('../../public/models/vocab.txt', import.meta.url), 'utf8'),
  };
}
