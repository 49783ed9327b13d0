import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import lexicon from '../../../lib/feedback/lexicon.json' with { type: 'json' };
import { cuesAt, groupsOf } from '../../../lib/feedback/lexicon.ts';
import { hashState, keyOf, unpackTable } from '../../../lib/feedback/packed-table.ts';
import { bitOf } from '../../../lib/feedback/word-groups.ts';
import { buildLexicon } from '../../../scripts/train/lexicon.ts';
import { packTable } from '../../../scripts/train/pack-table.ts';

describe('the packed lexicon', () => {
  it('holds what the lists hold now', () => {
    expect(lexicon).toEqual(buildLexicon());
  });

  it('knows words and phrases by their groups', () => {
    expect(groupsOf('your') & bitOf('address')).toBeTruthy();
    expect(groupsOf('zebra')).toBe(0);
    expect(cuesAt(['it', 'works', 'well'], 1) & bitOf('praise')).toBeTruthy();
  });

  it('takes the beginning of a phrase for no phrase', () => {
    expect(cuesAt(['works'], 0) & bitOf('praise')).toBe(0);
    expect(cuesAt(['spot', 'checks'], 0) & bitOf('praise')).toBe(0);
  });
});

it('a packed table gives back what was packed, and nothing for other words', () => {
  const words = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 40 });
  fc.assert(
    fc.property(words, fc.infiniteStream(fc.integer({ min: 0, max: 255 })), (keys, values) => {
      const entries = keys.map((key) => [key, values.next().value ?? 0] as const);
      const table = unpackTable(packTable(entries));
      for (const [key, value] of entries) expect(table.get(keyOf(hashState(key)))).toBe(value);
      expect(table.size).toBeLessThanOrEqual(keys.length);
    }),
  );
  expect(unpackTable(packTable([['you', 3]])).get(keyOf(hashState('zebra')))).toBeUndefined();
});

it('a hash can go on from where the beginning of a phrase left it', () => {
  expect(hashState(' well', hashState('works'))).toBe(hashState('works well'));
});
