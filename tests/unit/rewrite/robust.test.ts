import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../lib/rewrite/apply-edits.ts';
import { strengths } from '../../../lib/rewrite/edit.ts';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';
import { countWords } from '../../../lib/text/words.ts';

const padded =
  'In order to move on, we made a decision to wait, due to the fact that the plan which was made by Raj is very new. ';

test('a hundred thousand characters are rewritten to the end', () => {
  const text = padded.repeat(Math.ceil(100_000 / padded.length));
  const { edits, text: result } = rewrite(text);
  expect(edits.at(-1)?.start).toBeGreaterThan(text.length - 2 * padded.length);
  expect(applyEdits(text, edits)).toBe(result);
});

test.each([
  ['one endless word', 'a'.repeat(100_000)],
  ['one endless line of words', 'word '.repeat(20_000)],
  ['only punctuation', '?!.,;:—…"\'()[]{}'.repeat(500)],
  ['nothing', ''],
  ['blanks', ' \n\t\r\n '],
  ['only emoji', '👩‍👩‍👧🏽🎉 🇪🇺'.repeat(300)],
  ['lone surrogates', '\ud83d very \udc00 big \ud83d'],
])('%s comes back whole', (_, text) => {
  for (const strength of strengths) {
    const result = rewrite(text, { strength });
    expect(result.source).toBe(text);
    expect(applyEdits(text, result.edits)).toBe(result.text);
    expect(result.text.length).toBeGreaterThanOrEqual(text.trim().length * 0.9);
  }
});

test('emoji, combining marks, Windows line ends and right-to-left text keep their places', () => {
  const text =
    'É́té 👩‍👩‍👧: in order to start, wait.\r\nשלום, in order to start.\r\n- مرحبا due to the fact that it rains 🎉';
  const { text: result } = rewrite(text, { strength: 'light' });
  expect(result).toBe(
    'É́té 👩‍👩‍👧: to start, wait.\r\nשלום, to start.\r\n- مرحبا because it rains 🎉',
  );
});

test('a second application changes little', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          padded,
          'I just wanted to say that it is going to be really, really hard. ',
          'There are two people who think that the design of the page is not good. ',
          'However, if it rains, then we will have to take a look at it at this point in time. ',
        ),
        { minLength: 1, maxLength: 6 },
      ),
      (pieces) => {
        const source = pieces.join('');
        const once = rewrite(source).text;
        const first = countWords(source) - countWords(once);
        const second = countWords(once) - countWords(rewrite(once).text);
        expect(second).toBeLessThanOrEqual(Math.max(1, first / 4));
      },
    ),
    { numRuns: 40 },
  );
});

test('a stronger rewrite is never longer than a gentler one by more than a word of a sentence', () => {
  const [light, tight] = strengths.map((strength) =>
    countWords(rewrite(padded, { strength }).text),
  );
  expect(tight).toBeLessThanOrEqual(light ?? 0);
  expect(light).toBeLessThan(countWords(padded));
});
