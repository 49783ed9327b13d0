import minilmHead from './heads/minilm.json' with { type: 'json' };
import type { Idea } from './idea.ts';
import { createMinilmEmbedder } from './minilm-embedder.ts';
import { readMinilmLibrary } from './minilm-library.ts';
import { openMinilm } from './minilm-session.ts';
import type { IdeaModel } from './recognise.ts';
import { rememberVectors } from './remember-vectors.ts';

/** The packaged files of the sentence model. */
export interface MinilmFiles {
  /** `models/minilm-int8.onnx` */
  readonly model: Uint8Array;
  /** `models/library-minilm.bin` */
  readonly library: ArrayBuffer;
  /** `models/vocab.txt` */
  readonly vocabulary: string;
}

/** The model that knows best: all-MiniLM-L6-v2. Rejects where WebAssembly is refused or the files do not fit. */
export async function createMinilmModel(
  { model, library: vectors, vocabulary }: MinilmFiles,
  library: readonly Idea[],
): Promise<IdeaModel> {
  const embedder = createMinilmEmbedder(vocabulary, await openMinilm(model));
  return {
    embedder: rememberVectors(embedder),
    library: readMinilmLibrary(vectors, library),
    head: minilmHead,
  };
}
