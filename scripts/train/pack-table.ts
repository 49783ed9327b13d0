import { hashState, keyOf } from '../../lib/feedback/packed-table.ts';

/** Packs a table for `unpackTable`. Values are 0 to 255. Throws when two keys have one hash but not one value. */
export function packTable(entries: Iterable<readonly [key: string, value: number]>): string {
  const values = new Map<number, { readonly key: string; readonly value: number }>();
  for (const [key, value] of entries) {
    const hash = keyOf(hashState(key));
    const other = values.get(hash);
    if (other && other.value !== value) {
      throw new Error(`"${key}" and "${other.key}" have one hash: leave one of them out.`);
    }
    values.set(hash, { key, value });
  }
  const bytes: number[] = [];
  let before = 0;
  for (const [hash, { value }] of [...values].sort(([one], [other]) => one - other)) {
    let gap = hash - before;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, value);
    before = hash;
  }
  return Buffer.from(bytes).toString('base64');
}
