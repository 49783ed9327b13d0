import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords, splitWords } from '../../../lib/text/words.ts';

const split = (text: string) => splitWords(text).map(({ start, end }) => text.slice(start, end));

describe('splitting words', () => {
  it('keeps contractions, hyphens and decimals together', () => {
    expect(split("Don't over-correct: it’s 3.5% (about 1,200).")).toEqual([
      "Don't",
      'over-correct',
      'it’s',
      '3.5',
      'about',
      '1,200',
    ]);
  });

  it('leaves punctuation and emoji out', () => {
    expect(split('— “Well done” 🎉 … naïve café')).toEqual(['Well', 'done', 'naïve', 'café']);
  });

  it('gives ranges in order that never overlap and hold every letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
        let at = 0;
        for (const { start, end } of splitWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(at, start)).not.toMatch(/\p{L}/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/\p{L}/u);
      }),
    );
  });
});

describe('counting words', () => {
  it('counts what stands between blanks and holds a letter or digit', () => {
    expect(countWords('and/or two - three\r\n- four 🎉 5')).toBe(5);
    expect(countWords('  \n ')).toBe(0);
  });

  it('counts as much for two texts one after the other as for each alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countWords(`${a}\n${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
