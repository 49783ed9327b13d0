import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The part of onnxruntime-web that is used here; the package is installed for a build alone. */
interface Runtime {
  readonly env: { readonly wasm: { numThreads: number }; logLevel: string };
  readonly InferenceSession: { create(model: Uint8Array): Promise<Session> };
  readonly Tensor: new (type: 'int64', data: BigInt64Array, shape: readonly number[]) => unknown;
}

interface Session {
  run(
    feeds: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly last_hidden_state: { readonly data: Float32Array } }>;
}

export const TEACHER_DIMS = 384;
const START = 101;
const END = 102;
/** Pieces that one pass takes in: longer sentences go in smaller batches. */
const PIECES_A_PASS = 512;

/** Gives the mean-pooled vectors of sentences as word pieces, all of one length, one row each. */
export type Teacher = (rows: readonly (readonly number[])[]) => Promise<Float32Array>;

/** Takes the folder of the model; returns the teacher. Throws when onnxruntime-web is not installed. */
export async function loadTeacher(folder: string): Promise<Teacher> {
  const name = 'onnxruntime-web/wasm';
  const runtime = (await import(name)) as Runtime;
  runtime.env.wasm.numThreads = 1;
  runtime.env.logLevel = 'error';
  const session = await runtime.InferenceSession.create(
    new Uint8Array(readFileSync(join(folder, 'model_quantized.onnx'))),
  );

  return async (rows) => {
    const width = (rows[0]?.length ?? 0) + 2;
    const size = rows.length * width;
    const tensor = (data: BigInt64Array) => new runtime.Tensor('int64', data, [rows.length, width]);
    const pieces = rows.flatMap((row) => [START, ...row, END]);
    const { last_hidden_state } = await session.run({
      input_ids: tensor(BigInt64Array.from(pieces, BigInt)),
      attention_mask: tensor(new BigInt64Array(size).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(size)),
    });
    const means = new Float32Array(rows.length * TEACHER_DIMS);
    for (let at = 0; at < size; at++) {
      const row = Math.floor(at / width) * TEACHER_DIMS;
      for (let k = 0; k < TEACHER_DIMS; k++) {
        means[row + k] =
          (means[row + k] ?? 0) + (last_hidden_state.data[at * TEACHER_DIMS + k] ?? 0) / width;
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
