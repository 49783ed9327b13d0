import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitBlocks } from '../../../lib/text/blocks.ts';

const kinds = (text: string) =>
  splitBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test('a message falls into greeting, paragraphs, list items and sign-off', () => {
  expect(kinds('Hi Ana,\n\nTwo points.\n- one\n2. two\n\nBest,\nRaj')).toEqual([
    ['greeting', 'Hi Ana,'],
    ['paragraph', 'Two points.'],
    ['list-item', 'one'],
    ['list-item', 'two'],
    ['sign-off', 'Best,'],
    ['sign-off', 'Raj'],
  ]);
});

test('quotes, headings and fenced code are told apart', () => {
  expect(kinds('# Notes\n> they said\n```\nif (x) {}\n```\nThis is mine.')).toEqual([
    ['heading', '# Notes'],
    ['quote', '> they said'],
    ['code', '```'],
    ['code', 'if (x) {}'],
    ['code', '```'],
    ['paragraph', 'This is mine.'],
  ]);
});

test('a line that mail programs broke is one paragraph', () => {
  const text =
    'The quick brown fox jumps over the lazy dog and then it\ngoes on to the next line.\r\nA new one.';
  expect(kinds(text).map(([, said]) => said)).toEqual([
    'The quick brown fox jumps over the lazy dog and then it\ngoes on to the next line.',
    'A new one.',
  ]);
});

test('blocks are in order, never overlap, and together hold every letter but the markers', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      let at = 0;
      for (const { start, end } of splitBlocks(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
    }),
    { numRuns: 200 },
  );
});
