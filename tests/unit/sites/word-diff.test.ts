import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromTheEnd, sameText, withSpans } from '../../../lib/sites/writing/span.ts';
import { spansBetween } from '../../../lib/sites/writing/word-diff.ts';

const words = fc
  .array(fc.constantFrom('one', 'two', ' ', '  ', '\n', '👩‍👩‍👧', '@Sam', 'שלום', '.'), {
    maxLength: 40,
  })
  .map((parts) => parts.join(''));

test('makes one text of another, whatever they are', () => {
  fc.assert(
    fc.property(words, words, (from, to) => {
      const spans = fromTheEnd(spansBetween(from, to), from.length);
      expect(spans && withSpans(from, spans)).toBe(to);
    }),
  );
});

test('touches only the words that differ', () => {
  const from = 'Hi @Sam, the plan is very good now.';
  const to = 'Hello @Sam, the idea is very good today.';
  expect(spansBetween(from, to).map(({ start, end }) => from.slice(start, end))).toEqual([
    'Hi',
    'plan',
    'now.',
  ]);
});

test('finds nothing to do between equal texts', () => {
  expect(spansBetween('Same.', 'Same.')).toEqual([]);
});

test('refuses replacements that overlap or lie outside', () => {
  expect(fromTheEnd([{ start: 0, end: 3, replacement: '' }], 2)).toBeNull();
  const overlapping = [
    { start: 0, end: 3, replacement: '' },
    { start: 2, end: 4, replacement: '' },
  ];
  expect(fromTheEnd(overlapping, 9)).toBeNull();
});

test('takes texts for the same when only spaces, bullets and blank ends differ', () => {
  expect(sameText('- One\u00a0two\r\n\r\n', '• One two')).toBe(true);
  expect(sameText('One\ntwo', 'One two')).toBe(false);
});
