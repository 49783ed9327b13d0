import { fileURLToPath } from 'node:url';

/** Where the evaluation data is, if anywhere: what PLAINSPOKEN_EVALUATION names, or `../shared/evaluation`. */
export const evaluationFolder: string =
  process.env.PLAINSPOKEN_EVALUATION ??
  fileURLToPath(new URL('../../../shared/evaluation', import.meta.url));
