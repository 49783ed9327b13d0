import { describe, expect, it } from 'vitest';
import { compileCues } from '../../../lib/ideas/cue-matcher.ts';
import { tokensOf } from '../../../lib/ideas/tokens.ts';

const find = (phrases: readonly string[], text: string) =>
  compileCues(phrases.map((phrase) => ({ phrase, value: phrase })))(tokensOf(text)).map((hit) => [
    hit.value,
    text.slice(hit.start, hit.end),
  ]);

describe('cues', () => {
  it('are found in any case, across line breaks and marks', () => {
    expect(find(['core role'], 'In your Core\nRole, not')).toEqual([['core role', 'Core\nRole']]);
  });

  it('end in a star for any ending', () => {
    expect(
      find(['cap* your', 'responsib*'], 'That caps your rating; your responsibility.'),
    ).toEqual([
      ['cap* your', 'caps your'],
      ['responsib*', 'responsibility'],
    ]);
  });

  it('take a lone star as any one word', () => {
    expect(find(['make up * for'], 'to make up again for it, make up for it')).toEqual([
      ['make up * for', 'make up again for'],
    ]);
  });

  it('match whole words only', () => {
    expect(find(['art', 'cap'], 'the start of a capital')).toEqual([]);
  });

  it('see hyphens as spaces and curly apostrophes as straight ones', () => {
    expect(find(["didn't meet", 'out of role'], 'You didn’t meet it; out-of-role work')).toEqual([
      ["didn't meet", 'didn’t meet'],
      ['out of role', 'out-of-role'],
    ]);
    expect(find(['out-of-role'], 'out of role')).toHaveLength(1);
  });

  it('find nothing in an empty text and ignore an empty cue', () => {
    expect(find(['a'], '')).toEqual([]);
    expect(find(['', '--'], 'anything at all')).toEqual([]);
  });
});
