import { fingerprint } from '../../lib/text/fingerprint.ts';

/**
 * Holds out one part of some items after another. Takes the items, what must stay together (items with the same key),
 * the number of parts and what judges a part after seeing the rest; returns all that it said. Parts follow from the
 * keys, so they never change.
 */
export function inFolds<Item, Said>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  count: number,
  judge: (some: readonly Item[], seen: readonly Item[]) => readonly Said[],
): readonly Said[] {
  const keys = [...new Set(items.map(keyOf))].sort((a, b) =>
    fingerprint(a) < fingerprint(b) ? -1 : 1,
  );
  const foldOf = new Map(keys.map((key, at) => [key, at % count]));
  return Array.from({ length: count }, (_, fold) => {
    const isIn = (item: Item) => foldOf.get(keyOf(item)) === fold;
    return judge(
      items.filter(isIn),
      items.filter((item) => !isIn(item)),
    );
  }).flat();
}
