import staticHead from './heads/static.json' with { type: 'json' };
import type { Idea } from './idea.ts';
import { embedLibrary } from './library-vectors.ts';
import type { IdeaModel } from './recognise.ts';
import { createStaticEmbedder, type StaticTable } from './static-embedder.ts';

/** The model that answers at once: the word table, with the library embedded by it here. Throws like `createStaticEmbedder`. */
export async function createStaticModel(
  table: StaticTable,
  library: readonly Idea[],
): Promise<IdeaModel> {
  const embedder = createStaticEmbedder(table);
  return { embedder, library: await embedLibrary(embedder, library), head: staticHead };
}
