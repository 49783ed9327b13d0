import { readFileSync } from 'node:fs';
import * as ort from 'onnxruntime-web/wasm';

export const TEACHER_DIMS = 384;
const START = 101;
const END = 102;
/** Pieces that one pass takes in: longer sentences go in smaller batches. */
const PIECES_A_PASS = 512;

/** Gives the mean-pooled vectors of sentences as word pieces, all of one length, one row each. */
export type Teacher = (rows: readonly (readonly number[])[]) => Promise<Float32Array>;

/** Loads the packaged model; unlike the extension's own use of it, several sentences go in one pass. */
export async function loadTeacher(): Promise<Teacher> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const session = await ort.InferenceSession.create(
    readFileSync(new URL('../../public/models/minilm-int8.onnx', import.meta.url)),
  );

  return async (rows) => {
    const width = (rows[0]?.length ?? 0) + 2;
    const size = rows.length * width;
    const tensor = (data: BigInt64Array) => new ort.Tensor('int64', data, [rows.length, width]);
    const pieces = rows.flatMap((row) => [START, ...row, END]);
    const { last_hidden_state: output } = await session.run({
      input_ids: tensor(BigInt64Array.from(pieces, BigInt)),
      attention_mask: tensor(new BigInt64Array(size).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(size)),
    });
    if (!(output?.data instanceof Float32Array)) throw new Error('The model gave no vectors.');
    const means = new Float32Array(rows.length * TEACHER_DIMS);
    for (let at = 0; at < size; at++) {
      const row = Math.floor(at / width) * TEACHER_DIMS;
      for (let k = 0; k < TEACHER_DIMS; k++) {
        means[row + k] = (means[row + k] ?? 0) + (output.data[at * TEACHER_DIMS + k] ?? 0) / width;
      }
    }
    return means;
  };
}

/** Takes sentences as word pieces; returns the teacher's vectors of length 1, one row a sentence. */
export async function teach(
  teacher: Teacher,
  sentences: readonly (readonly number[])[],
): Promise<Float32Array> {
  const vectors = new Float32Array(sentences.length * TEACHER_DIMS);
  const order = [...sentences.keys()].sort((a, b) => lengthOf(a) - lengthOf(b));
  function lengthOf(at: number): number {
    return sentences[at]?.length ?? 0;
  }
  for (let from = 0; from < order.length; ) {
    const length = lengthOf(order[from] ?? 0);
    const most = Math.max(4, Math.floor(PIECES_A_PASS / length));
    let to = from;
    while (to < order.length && lengthOf(order[to] ?? 0) === length && to - from < most) to++;
    const batch = order.slice(from, to);
    const means = await teacher(batch.map((at) => sentences[at] ?? []));
    for (const [row, at] of batch.entries()) {
      const mean = means.subarray(row * TEACHER_DIMS, (row + 1) * TEACHER_DIMS);
      const norm = Math.hypot(...mean) || 1;
      vectors.set(
        mean.map((x) => x / norm),
        at * TEACHER_DIMS,
      );
    }
    if (Math.floor(from / 8192) !== Math.floor(to / 8192)) {
      console.log(`teacher: ${to} of ${order.length} sentences`);
    }
    from = to;
  }
  return vectors;
}
