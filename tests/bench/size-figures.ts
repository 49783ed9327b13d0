import { statSync } from 'node:fs';
import { builds, ensureZip } from '../../scripts/setup/build.mjs';
import { sizeBudgets } from './budgets.ts';
import { builtSizes } from './built-sizes.ts';
import type { Figure } from './figure.ts';

/** The sizes of the Chrome build's parts and of its zip, built first where needed. */
export async function sizeFigures(): Promise<readonly Figure[]> {
  const zip = await ensureZip();
  if (zip === null) throw new Error('The extension does not build.');
  const zipped = statSync(zip).size;
  const parts = [
    ...builtSizes(builds.chrome.folder),
    { part: 'zip', bytes: zipped, gzipped: zipped },
  ];
  return parts.map(({ part, bytes, gzipped }) => {
    const max = sizeBudgets[part];
    return {
      columns: { part, kB: kilobytes(bytes), 'kB gzipped': kilobytes(gzipped) },
      value: bytes,
      ...(max !== undefined && { budget: { max, shown: `${kilobytes(max)} kB` } }),
    };
  });
}

const kilobytes = (bytes: number) => Number((bytes / 1000).toFixed(1));
