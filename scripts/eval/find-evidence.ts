import { evidenceOf } from '../../lib/ideas/evidence.ts';
import type { Idea } from '../../lib/ideas/idea.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createStaticModel } from '../../lib/ideas/static-model.ts';
import { createWitness } from '../../lib/ideas/testimony.ts';
import type { Range } from '../../lib/text/range.ts';
import { readAssets } from '../suggest/read-assets.ts';

const { embedder, library: vectors } = await createStaticModel(readAssets(), library);
const examine = createWitness(embedder, vectors, library);

/** The sentences of a text that carry an idea that is known to be in it, by the word table; best first. */
export async function findEvidence(text: string, idea: Idea): Promise<readonly Range[]> {
  return evidenceOf(await examine(text), library.indexOf(idea));
}
