import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';

const split = (text: string) =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitting sentences', () => {
  it('ends a sentence at a full stop, a question mark and an exclamation mark', () => {
    expect(split('It works. Does it? Yes! Good.')).toEqual([
      'It works.',
      'Does it?',
      'Yes!',
      'Good.',
    ]);
  });

  it.each([
    'Bring tools, e.g. Python or R, to the talk.',
    'Ask Dr. Osei about it.',
    'We met at 9 a.m. on Monday.',
    'We met at 9 a.m. Monday.',
    'Logs, traces, etc. the usual were there.',
    'J. R. Moss and T. Adeyemi wrote it.',
    'See no. 4 and fig. 2 for that.',
    'It grew by 3.5 percent in v1.2 alone.',
    'He asked "why?" and left.',
  ])('keeps %j whole', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('lets an abbreviation end a sentence when a new one starts after it', () => {
    expect(split('We have logs, traces, etc. The rest is missing.')).toHaveLength(2);
    expect(split('We chose plan B. The rest is missing.')).toHaveLength(2);
    expect(split('We met at 9 a.m. Everyone came.')).toHaveLength(2);
  });

  it('splits chat written without capitals', () => {
    expect(split('the intro is great. but the end drags. maybe cut it')).toEqual([
      'the intro is great.',
      'but the end drags.',
      'maybe cut it',
    ]);
  });

  it('takes each line and each list item as its own sentence, with its marker', () => {
    expect(split('Two things:\r\n1. Cut the intro\r\n2. Name the owner\r\n\r\n- thanks')).toEqual([
      'Two things:',
      '1. Cut the intro',
      '2. Name the owner',
      '- thanks',
    ]);
  });

  it('keeps offsets right around emoji and right-to-left text', () => {
    expect(split('Nice 👩‍💻 work. Great 🎉! שלום עולם. مرحبا؟ Done.')).toEqual([
      'Nice 👩‍💻 work.',
      'Great 🎉!',
      'שלום עולם.',
      'مرحبا؟',
      'Done.',
    ]);
  });

  it('finds nothing in blank text', () => {
    expect(splitSentences('')).toEqual([]);
    expect(splitSentences(' \n\t\r\n ')).toEqual([]);
  });

  it('gives trimmed ranges in order that never overlap and hold every non-blank character', () => {
    const pieces = fc.constantFrom(
      'a',
      'B. ',
      'Dr. ',
      'e.g. ',
      '. ',
      '? ',
      '! ',
      '\n',
      '\r\n',
      ' ',
      '1. ',
      '"',
      ')',
      '🎉',
      'שלום ',
      'etc. ',
      '9 a.m. ',
      '\u2028',
      '\t',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const { start, end } of splitSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
