import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRewrite } from '../../../lib/rewrite/guard.ts';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';
import { readingGrade } from '../../../lib/text/readability.ts';
import { countWords } from '../../../lib/text/words.ts';

/**
 * Whole messages and their approved rewrites at "tight". A changed output is a difference to read in review; after
 * reading it, `vitest run tests/unit/rewrite -u` approves it.
 */
const folder = join(import.meta.dirname, 'golden');
const messages = readdirSync(folder)
  .filter((file) => file.endsWith('.source.txt'))
  .map((file) => file.replace('.source.txt', ''));

test('twelve messages are kept', () => {
  expect(messages).toHaveLength(12);
});

test.each(messages)('%s is rewritten as approved', async (name) => {
  const source = readFileSync(join(folder, `${name}.source.txt`), 'utf8').trimEnd();
  const { text } = rewrite(source, { strength: 'tight' });
  await expect(`${text}\n`).toMatchFileSnapshot(join(folder, `${name}.tight.txt`));
  expect(text.split('\n').length).toBe(source.split('\n').length);
  // A short sentence that goes can lift the formula by a few tenths; half a grade is a difference that readers feel.
  expect(readingGrade(text)).toBeLessThanOrEqual(readingGrade(source) + 0.5);
  const hard = checkRewrite(source, text).missing.filter(({ kind }) =>
    ['kept', 'date', 'name', 'negation'].includes(kind),
  );
  expect(hard).toEqual([]);
});

test('the first message loses a fifth of its words and keeps the verdict, its reasons and both ways out', () => {
  const source = readFileSync(join(folder, 'first-message.source.txt'), 'utf8').trimEnd();
  const { text } = rewrite(source, { strength: 'tight' });
  expect(countWords(text)).toBeLessThanOrEqual(countWords(source) * 0.8);
  for (const kept of [
    '(b)',
    'partially meets',
    'outside your control',
    'explicitly',
    '(a) improve',
    'overall ceiling',
    'as TL, that reflects on you',
    'probably',
  ]) {
    expect(text).toContain(kept);
  }
});
