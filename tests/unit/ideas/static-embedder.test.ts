// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createStaticEmbedder } from '../../../lib/ideas/static-embedder.ts';
import { dot } from '../../../lib/ideas/vectors.ts';
import { createWordPieces } from '../../../lib/ideas/word-pieces.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const assets = readAssets();
const embedder = createStaticEmbedder(assets);
const pieces = assets.vocabulary.split('\n');
const split = (text: string) =>
  createWordPieces(assets.vocabulary)(text).map((number) => pieces[number]);

describe('word pieces', () => {
  it('split as BERT does: longest known piece first', () => {
    expect(split('Unaffable embeddings')).toEqual([
      'una',
      '##ffa',
      '##ble',
      'em',
      '##bed',
      '##ding',
      '##s',
    ]);
  });

  it('drop accents and case, and set marks apart', () => {
    expect(split("Café, don't!")).toEqual(['cafe', ',', 'don', "'", 't', '!']);
  });

  it('call a word unknown that no pieces make, or that is endless', () => {
    expect(split('🙂')).toEqual(['[UNK]']);
    expect(split('x'.repeat(101))).toEqual(['[UNK]']);
    expect(split(' \n\t')).toEqual([]);
  });
});

describe('the static embedder', () => {
  it('gives vectors of length 1', async () => {
    const [vector] = await embedder.embed(['A shortfall limits the rating.']);
    expect(vector).toHaveLength(embedder.dims);
    expect(dot(vector as Float32Array, vector as Float32Array)).toBeCloseTo(1, 5);
  });

  it('puts sentences that mean the same nearer than others', async () => {
    const [a, b, c] = (await embedder.embed([
      'The weak result in your main job limits your rating.',
      'Your review is capped by poor performance in the core role.',
      'The train to Lyon leaves at nine from platform six.',
    ])) as [Float32Array, Float32Array, Float32Array];
    expect(dot(a, b)).toBeGreaterThan(dot(a, c) + 0.2);
  });

  it('gives zeros for a sentence without words', async () => {
    const [vector] = await embedder.embed(['']);
    expect(vector?.every((x) => x === 0)).toBe(true);
  });

  it('refuses a table that does not fit its vocabulary', () => {
    expect(() => createStaticEmbedder({ ...assets, table: assets.table.slice(0, 1001) })).toThrow(
      /does not hold 30522 vectors/,
    );
  });
});
