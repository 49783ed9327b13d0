import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../lib/text/own-words.ts';

const body = 'The second chart is hard to read.\nCould you label the axes?';

describe('the words that are the writer’s own', () => {
  it('leave out greeting, closing and signature', () => {
    expect(ownWords(`Hi Priya,\n\n${body}\n\nBest regards,\nTom`)).toBe(body);
    expect(ownWords(`${body}\n\nThanks!\nTom Baker\nHead of Data`)).toBe(body);
    expect(ownWords(`${body}\n-- \nTom Baker\n+44 20 0000 0000`)).toBe(body);
  });

  it('leave out quoted lines and the mail that is answered', () => {
    expect(ownWords(`> earlier words\n> more\n${body}`)).toBe(body);
    expect(
      ownWords(`${body}\n\nOn Mon, 3 Nov 2026 at 10:00, Ann <a@b.c> wrote:\n> old\n> words`),
    ).toBe(body);
    expect(ownWords(`${body}\n\n-----Original Message-----\nFrom: Ann\nold words`)).toBe(body);
  });

  it('leave out code and links', () => {
    expect(ownWords('See `run()` at https://example.org/a?b=c now')).toMatch(/^See\s+at\s+now$/);
    expect(ownWords(`\`\`\`ts\nconst bad = 1;\n\`\`\`\n${body}`)).toBe(body);
  });

  it('keep a thank-you that is part of the message', () => {
    const text = `Thanks for the draft, it reads well.\n${body}`;
    expect(ownWords(text)).toBe(text);
    expect(ownWords('Thanks')).toBe('Thanks');
  });

  it('keep replies written between quoted lines', () => {
    expect(ownWords('> one\nI agree with this.\n> two\nNot with this.')).toBe(
      'I agree with this.\nNot with this.',
    );
  });

  it('never hold a letter that the text does not hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ownWords(text).length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
