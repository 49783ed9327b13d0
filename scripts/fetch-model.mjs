import { ensureSentenceModel } from './setup/sentence-model.mjs';

await ensureSentenceModel();
