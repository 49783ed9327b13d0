// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { library } from '../../../lib/ideas/library/index.ts';
import { libraryFingerprint, librarySentences } from '../../../lib/ideas/library-vectors.ts';
import { createMinilmEmbedder } from '../../../lib/ideas/minilm-embedder.ts';
import packaged from '../../../lib/ideas/minilm-library.json' with { type: 'json' };
import { readMinilmLibrary } from '../../../lib/ideas/minilm-library.ts';
import { openMinilm } from '../../../lib/ideas/minilm-session.ts';
import { dot } from '../../../lib/ideas/vectors.ts';
import {
  readAssets,
  readLibraryVectors,
  readMinilmFiles,
} from '../../../scripts/suggest/read-assets.ts';

const files = readMinilmFiles();

describe('the library’s packaged vectors', () => {
  it('are those of the library as it stands (else run npm run build:vectors)', () => {
    expect(packaged.sentences).toBe(libraryFingerprint(library));
  });

  it('are refused when they are of another library', () => {
    expect(() => readMinilmLibrary(readLibraryVectors(), library.slice(1))).toThrow(/vectors/);
  });
});

describe('the sentence embedder', () => {
  const pieces: (readonly number[])[] = [];
  const embedder = createMinilmEmbedder(readAssets().vocabulary, async (row) => {
    pieces.push(row);
    return Float32Array.from({ length: 384 }, (_, at) => (at === 0 ? 2 : 0));
  });

  it('gives the model each sentence between its own two pieces, and returns vectors of length 1', async () => {
    const [vector] = await embedder.embed(['Hello world!']);
    expect(pieces.at(-1)).toEqual([101, 7592, 2088, 999, 102]);
    expect(vector?.[0]).toBe(1);
  });

  it('cuts what is longer than the model takes in', async () => {
    await embedder.embed(['very '.repeat(1000)]);
    expect(pieces.at(-1)).toHaveLength(256);
  });

  it('does not ask the model about nothing', async () => {
    const before = pieces.length;
    const [vector] = await embedder.embed(['']);
    expect(vector).toEqual(new Float32Array(384));
    expect(pieces).toHaveLength(before);
  });
});

describe.skipIf(files === null)('the sentence model itself', () => {
  it('gives the library the vectors that are packaged, and puts like next to like', async () => {
    if (!files) throw new Error('skipped');
    const embedder = createMinilmEmbedder(files.vocabulary, await openMinilm(files.model));
    const [own, near, far] = await embedder.embed([
      librarySentences(library)[0] ?? '',
      'A weak foundation limits everything that you build upon it.',
      'The bus to the airport leaves at nine.',
    ]);
    const kept = readMinilmLibrary(files.library, library).statements[0]?.[0];
    if (!own || !near || !far || !kept) throw new Error('a vector is missing');
    expect(dot(own, kept)).toBeGreaterThan(0.99);
    const [base] = await embedder.embed([
      'If the base is weak, nothing on top of it can be strong.',
    ]);
    if (!base) throw new Error('a vector is missing');
    expect(dot(base, near)).toBeGreaterThan(dot(base, far) + 0.3);
  });

  it('says so when the bytes are no model', async () => {
    await expect(openMinilm(new Uint8Array(64))).rejects.toThrow();
  });
});
