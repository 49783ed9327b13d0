import type { Embedder } from '../../lib/ideas/embedder.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { embedLibrary, type LibraryVectors } from '../../lib/ideas/library-vectors.ts';
import { createMinilmEmbedder } from '../../lib/ideas/minilm-embedder.ts';
import { readMinilmLibrary } from '../../lib/ideas/minilm-library.ts';
import { openMinilm } from '../../lib/ideas/minilm-session.ts';
import { createStaticEmbedder } from '../../lib/ideas/static-embedder.ts';
import { readAssets, readMinilmFiles } from '../suggest/read-assets.ts';

/** An embedder to learn a head for, with the library by it. */
export interface LearningSource {
  readonly embedder: Embedder;
  readonly vectors: LibraryVectors;
}

export async function openTableSource(): Promise<LearningSource> {
  const embedder = createStaticEmbedder(readAssets());
  return { embedder, vectors: await embedLibrary(embedder, library) };
}

/** Throws where the set-up has not fetched the model. */
export async function openMinilmSource(): Promise<LearningSource> {
  const files = readMinilmFiles();
  if (!files) throw new Error('The sentence model is not here: run scripts/model/fetch-minilm.ts.');
  return {
    embedder: createMinilmEmbedder(files.vocabulary, await openMinilm(files.model)),
    vectors: readMinilmLibrary(files.library, library),
  };
}
