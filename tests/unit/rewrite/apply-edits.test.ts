import { expect, test } from 'vitest';
import { applyEdits } from '../../../lib/rewrite/apply-edits.ts';

test('edits are applied in the offsets of the source', () => {
  const edits = [
    { start: 0, end: 11, replacement: 'To' },
    { start: 16, end: 21, replacement: '' },
  ];
  expect(applyEdits('In order to win, very play', edits)).toBe('To win, play');
});

test('no edits leave the text as it is', () => {
  expect(applyEdits('As it was.', [])).toBe('As it was.');
});

test('edits that overlap, run backwards or lie outside are a bug and throw', () => {
  expect(() =>
    applyEdits('abcdef', [
      { start: 0, end: 3, replacement: '' },
      { start: 2, end: 4, replacement: '' },
    ]),
  ).toThrow(RangeError);
  expect(() => applyEdits('abc', [{ start: 2, end: 1, replacement: '' }])).toThrow(RangeError);
  expect(() => applyEdits('abc', [{ start: 2, end: 9, replacement: '' }])).toThrow(RangeError);
});
