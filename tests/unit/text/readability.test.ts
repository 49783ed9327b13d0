import { describe, expect, it } from 'vitest';
import { readingGrade } from '../../../lib/text/readability.ts';

describe('the reading grade', () => {
  it('follows the Flesch-Kincaid formula', () => {
    // 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59 is below 0.
    expect(readingGrade('The cat sat on the mat.')).toBe(0);
    // 7 words, 1 sentence, 17 syllables.
    const text = 'Considerable organizational complexity may delay careful teams.';
    expect(readingGrade(text)).toBeGreaterThan(15);
  });

  it('is 0 for a text without words', () => {
    expect(readingGrade('')).toBe(0);
    expect(readingGrade(' … — 🎉\n')).toBe(0);
  });

  it('takes a list as one sentence an item, not one sentence in all', () => {
    const items = [
      'Name the owner of each step',
      'Write down the risk you accept',
      'Ask before the work starts',
    ];
    expect(readingGrade(items.map((item) => `- ${item}`).join('\n'))).toBeLessThan(
      readingGrade(`${items.join(' ')}.`),
    );
  });

  it('falls when a sentence is cut in two', () => {
    expect(readingGrade('The plan was late. The team was tired of waiting.')).toBeLessThan(
      readingGrade('The plan was late because the team was tired of waiting.'),
    );
  });
});
