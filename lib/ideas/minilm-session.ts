import * as ort from 'onnxruntime-web/wasm';
import { MINILM_DIMS, type MinilmPass } from './minilm-embedder.ts';

/**
 * Loads all-MiniLM-L6-v2 into WebAssembly, on one thread: more would need a page isolated from all others. Takes the
 * bytes of `model_quantized.onnx`. Rejects where WebAssembly is refused or the bytes are not a model.
 */
export async function openMinilm(model: Uint8Array): Promise<MinilmPass> {
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = 'error';
  const session = await ort.InferenceSession.create(model);

  return async (pieces) => {
    const shape = [1, pieces.length];
    const tensor = (numbers: BigInt64Array) => new ort.Tensor('int64', numbers, shape);
    const { last_hidden_state: output } = await session.run({
      input_ids: tensor(BigInt64Array.from(pieces, BigInt)),
      attention_mask: tensor(new BigInt64Array(pieces.length).fill(1n)),
      token_type_ids: tensor(new BigInt64Array(pieces.length)),
    });
    if (!(output?.data instanceof Float32Array)) throw new Error('The model gave no vectors.');
    return meanRow(output.data, pieces.length);
  };
}

function meanRow(rows: Float32Array, count: number): Float32Array {
  const mean = new Float32Array(MINILM_DIMS);
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < MINILM_DIMS; i++) {
      mean[i] = (mean[i] ?? 0) + (rows[row * MINILM_DIMS + i] ?? 0) / count;
    }
  }
  return mean;
}
