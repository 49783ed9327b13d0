import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../../lib/rewrite/apply-edits.ts';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';

const padded = [
  'In order to move on, we were very happy with it.',
  'However, the plan that was made by Raj is not really done — 👩‍👩‍👧 saw it.',
  'I just wanted to say that you did a great job with the café́ on Monday.',
  'There are two people who think that it is going to rain, and they are very sure of what they said.',
  '- due to the fact that :tada: works, see https://a.example/x?y=1 and `in order to`',
  'שלום עולם, in order to read this.',
  'We have a few thoughts on this. The way that I would suggest modeling this is that it is an extremely old idea.',
  'Does that make sense?',
];
const message = fc
  .array(fc.tuple(fc.constantFrom(...padded), fc.constantFrom(' ', '\n', '\r\n', '\n\n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.map(([piece, gap]) => piece + gap).join(''));

test('any subset of the edits applies and leaves well-formed text', () => {
  fc.assert(
    fc.property(message, fc.infiniteStream(fc.boolean()), (text, coins) => {
      const { edits } = rewrite(text, { strength: 'tightest' });
      const some = edits.filter(() => coins.next().value === true);
      const result = applyEdits(text, some);
      expect(result).not.toMatch(/\S[ \t]{2,}\S|[ \t][,.;:!?](?=\s|$)|^[ \t]/m);
      expect(result.split(/\r\n|\n/).length).toBe(text.split(/\r\n|\n/).length);
    }),
    { numRuns: 150 },
  );
});

test('edits come in order, never overlap, and each changes something', () => {
  fc.assert(
    fc.property(message, (text) => {
      const { edits } = rewrite(text, { strength: 'tightest' });
      let at = 0;
      for (const edit of edits) {
        expect(edit.start).toBeGreaterThanOrEqual(at);
        expect(text.slice(edit.start, edit.end)).not.toBe(edit.replacement);
        expect(edit.reason).not.toBe('');
        at = edit.end;
      }
    }),
    { numRuns: 100 },
  );
});

test('random Unicode is neither lost nor a reason to crash', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const { source, edits, text: result } = rewrite(text, { strength: 'tightest' });
      expect(source).toBe(text);
      expect(applyEdits(text, edits)).toBe(result);
    }),
    { numRuns: 300 },
  );
});
