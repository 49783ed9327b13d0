import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markPhrases } from '../../../components/suggestions/mark-phrases.ts';

const own = (text: string, phrases: readonly string[]) =>
  markPhrases(text, phrases)
    .filter((piece) => piece.own)
    .map((piece) => piece.text);

describe("the writer's words in a text", () => {
  it('are found in any case and as possessives', () => {
    expect(own("The X team's result. For the X team.", ['the X team'])).toEqual([
      'The X team',
      'the X team',
    ]);
  });

  it('are whole words only', () => {
    expect(own('the artist and the art', ['art'])).toEqual(['art']);
  });

  it('are the longest that fit', () => {
    expect(own('the core work', ['core', 'core work'])).toEqual(['core work']);
  });

  it('may hold signs that mean something in patterns', () => {
    expect(own('your C++ (and C#) work', ['C++ (and C#)'])).toEqual(['C++ (and C#)']);
  });

  it('leave the text as it is, whatever it holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' })),
        (text, phrases) => {
          const pieces = markPhrases(text, phrases);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});
