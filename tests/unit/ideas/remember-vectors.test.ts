import { describe, expect, it } from 'vitest';
import { rememberVectors } from '../../../lib/ideas/remember-vectors.ts';

function setUp(most?: number) {
  const asked: string[] = [];
  const embedder = rememberVectors(
    {
      dims: 1,
      embed: async (sentences, signal) => {
        signal?.throwIfAborted();
        asked.push(...sentences);
        return sentences.map((sentence) => Float32Array.of(sentence.length));
      },
    },
    most,
  );
  return { asked, embedder };
}

describe('remembered sentence vectors', () => {
  it('let a growing draft cost its new sentence alone', async () => {
    const { asked, embedder } = setUp();
    await embedder.embed(['One.', 'Three.']);
    const vectors = await embedder.embed(['One.', 'Three.', 'Fourteen.']);
    expect(asked).toEqual(['One.', 'Three.', 'Fourteen.']);
    expect(vectors.map(([length]) => length)).toEqual([4, 6, 9]);
  });

  it('forget what was not asked for longest', async () => {
    const { asked, embedder } = setUp(2);
    await embedder.embed(['a', 'bb']);
    await embedder.embed(['a']);
    await embedder.embed(['ccc']);
    await embedder.embed(['a', 'bb']);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'bb']);
  });

  it('give a sentence that stands twice in a text its vector twice', async () => {
    const { embedder } = setUp();
    expect((await embedder.embed(['a', 'bb', 'a'])).map(([length]) => length)).toEqual([1, 2, 1]);
  });

  it('pass an abort on, and remember nothing of it', async () => {
    const { asked, embedder } = setUp();
    await expect(embedder.embed(['a'], AbortSignal.abort(new Error('stop')))).rejects.toThrow(
      'stop',
    );
    await embedder.embed(['a']);
    expect(asked).toEqual(['a']);
  });
});
