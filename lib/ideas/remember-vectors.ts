import { fingerprint } from '../text/fingerprint.ts';
import type { Embedder } from './embedder.ts';

/** Sentences of some dozens of messages; 384 numbers each are 3 MB. */
const MOST = 2000;

/**
 * Takes an embedder; returns one that embeds a sentence only once, so that a growing draft costs its new sentence. What
 * was not asked for longest is forgotten first. Texts are kept as fingerprints alone.
 */
export function rememberVectors(embedder: Embedder, most = MOST): Embedder {
  const known = new Map<string, Float32Array>();

  function keep(name: string, vector: Float32Array): void {
    known.delete(name);
    known.set(name, vector);
    if (known.size <= most) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }

  return {
    dims: embedder.dims,
    async embed(sentences, signal) {
      const names = sentences.map(fingerprint);
      const found = new Map(names.map((name) => [name, known.get(name)]));
      const missing = names.flatMap((name, at) => (found.get(name) ? [] : [at]));
      const fresh = await embedder.embed(
        missing.map((at) => sentences[at] ?? ''),
        signal,
      );
      for (const [place, at] of missing.entries()) found.set(names[at] ?? '', fresh[place]);
      return names.map((name) => {
        const vector = found.get(name);
        if (!vector) throw new Error('The embedder left a sentence out.');
        keep(name, vector);
        return vector;
      });
    },
  };
}
