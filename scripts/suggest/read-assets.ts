import { existsSync, readFileSync } from 'node:fs';
import type { MinilmFiles } from '../../lib/ideas/minilm-model.ts';
import type { StaticTable } from '../../lib/ideas/static-embedder.ts';

const models = new URL('../../public/models/', import.meta.url);
const sentenceModel = new URL('minilm-int8.onnx', models);

/** Reads the packaged word table and vocabulary. */
export function readAssets(): StaticTable {
  return { table: readBytes('static-128.bin'), vocabulary: readVocabulary() };
}

/** Reads the files of the sentence model, or null where the set-up has not fetched it. */
export function readMinilmFiles(): MinilmFiles | null {
  if (!existsSync(sentenceModel)) return null;
  return {
    model: new Uint8Array(readFileSync(sentenceModel)),
    library: readLibraryVectors(),
    vocabulary: readVocabulary(),
  };
}

/** Reads the library's vectors by the sentence model. */
export function readLibraryVectors(): ArrayBuffer {
  return readBytes('library-minilm.bin');
}

function readBytes(name: string): ArrayBuffer {
  const file = readFileSync(new URL(name, models));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

function readVocabulary(): string {
  return readFileSync(new URL('vocab.txt', models), 'utf8');
}
