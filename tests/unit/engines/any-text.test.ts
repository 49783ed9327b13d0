// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEmbeddedEngine } from '../../../lib/engines/embedded/engine.ts';
import { library } from '../../../lib/ideas/library/index.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const engine = createEmbeddedEngine(readAssets());
const words = firstMessage.split(/\s+/);

/** Shuffled words of a real message, signs, other scripts and broken pairs between them. */
const anyText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom(...words, 'my side projects', 'the core role', '\n'),
      },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      { weight: 1, arbitrary: fc.constantFrom('{core}', '\ud800', '🙂', '**', '“', '<b>', '\t') },
    ),
    { maxLength: 120 },
  )
  .map((pieces) => pieces.join(' '));

describe('the embedded engine, on any text', () => {
  it('finds evidence inside the text, in words that stand there', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...library), async (text, idea) => {
        const { ideas, metaphors } = await engine.suggest(text, {
          only: ['ideas', 'metaphors'],
          idea: idea.id,
        });
        for (const { evidence, score } of ideas ?? []) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          for (const { start, end } of evidence) {
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end).toBeGreaterThan(start);
          }
        }
        const said = text.toLowerCase().replace(/\s+/g, ' ');
        for (const card of metaphors ?? []) {
          expect(card.text).not.toMatch(/[{}]/);
          for (const { writerWords, fromMessage } of card.mapping) {
            if (!fromMessage) continue;
            const own = writerWords.toLowerCase().replace(/^(?:the|your|my|our) /, '');
            expect(said).toContain(own);
          }
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
