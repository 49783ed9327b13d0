/**
 * `node scripts/model/build-library-vectors.ts`: embeds the library and the everyday texts with MiniLM and writes
 * `public/models/library-minilm.bin`, with the name of what is in it in `lib/ideas/minilm-library.json`. To be run after
 * a change of the library's statements; about half a minute.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { library } from '../../lib/ideas/library/index.ts';
import { libraryFingerprint, librarySentences } from '../../lib/ideas/library-vectors.ts';
import { createMinilmEmbedder } from '../../lib/ideas/minilm-embedder.ts';
import { openMinilm } from '../../lib/ideas/minilm-session.ts';
import { packVectorRows } from './pack-vector-rows.ts';

const root = new URL('../../', import.meta.url);
const pass = await openMinilm(readFileSync(new URL('public/models/minilm-int8.onnx', root)));
const vocabulary = readFileSync(new URL('public/models/vocab.txt', root), 'utf8');
const embedder = createMinilmEmbedder(vocabulary, pass);
const sentences = librarySentences(library);
const vectors = await embedder.embed(sentences);
const rows = new Float32Array(sentences.length * embedder.dims);
for (const [at, vector] of vectors.entries()) rows.set(vector, at * embedder.dims);
writeFileSync(
  new URL('public/models/library-minilm.bin', root),
  packVectorRows(rows, embedder.dims),
);
writeFileSync(
  new URL('lib/ideas/minilm-library.json', root),
  `${JSON.stringify({ sentences: libraryFingerprint(library) }, null, 2)}\n`,
);
console.log(`${sentences.length} sentences in public/models/library-minilm.bin`);
