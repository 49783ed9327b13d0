// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createHead, type HeadWeights } from '../../../lib/ideas/head.ts';
import minilm from '../../../lib/ideas/heads/minilm.json' with { type: 'json' };
import table from '../../../lib/ideas/heads/static.json' with { type: 'json' };
import { library } from '../../../lib/ideas/library/index.ts';
import { packRows } from '../../../scripts/train/pack-rows.ts';

const claim = { bias: 0, belief: 1, explains: 1, least: 0 };
const weights: HeadWeights = {
  record: 'by hand',
  ideas: ['north', 'east'],
  rows: packRows([Float32Array.of(0, 2), Float32Array.of(2, 0), Float32Array.of(1, 1)]),
  biases: [0, 0, -1],
  claim,
};

describe('the learned head', () => {
  it('tells ideas apart by the text’s vector, and whether there is one at all', () => {
    const head = createHead(weights, ['east', 'north']);
    const { ideas, explains } = head(Float32Array.of(1, 0));
    expect([...ideas]).toEqual([expect.closeTo(1, 1), expect.closeTo(-1, 1)]);
    expect(explains).toBeCloseTo(0, 1);
    expect(head.claim).toEqual(claim);
  });

  it('has no opinion on an idea that it never learned', () => {
    const head = createHead(weights, ['north', 'added-since', 'east']);
    const { ideas } = head(Float32Array.of(1, 0));
    expect(ideas[1]).toBe(0);
    expect(ideas[2]).toBeCloseTo(1, 1);
  });

  it('does not start with weights that are not whole', () => {
    expect(() => createHead({ ...weights, rows: weights.rows.slice(0, 16) }, ['north'])).toThrow(
      /does not hold 3 vectors/,
    );
  });

  it.each([
    ['the sentence model', minilm],
    ['the word table', table],
  ])('was learned for every idea of the library: %s', (_, learned) => {
    expect([...learned.ideas].sort()).toEqual(library.map(({ id }) => id).sort());
    expect(learned.record).toMatch(/Held out: hit@1 0\.\d\d/);
  });
});
