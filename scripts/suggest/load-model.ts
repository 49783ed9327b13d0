import type { LoadModel } from '../../lib/engines/embedded/engine.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { readMinilmFiles } from './read-assets.ts';

/** How a script loads the sentence model, or undefined where the set-up has not fetched it. */
export function findModel(): LoadModel | undefined {
  const files = readMinilmFiles();
  if (!files) return undefined;
  return async () => {
    const { createMinilmModel } = await import('../../lib/ideas/minilm-model.ts');
    return createMinilmModel(files, library);
  };
}
