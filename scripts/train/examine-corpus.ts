import { library } from '../../lib/ideas/library/index.ts';
import { createWitness, type Testimony } from '../../lib/ideas/testimony.ts';
import type { LearningSource } from './idea-embedders.ts';
import { type CorpusText, readCorpus } from './read-corpus.ts';

/** A text of the corpus as one model sees it. */
export interface Examined extends CorpusText {
  readonly testimony: Testimony;
  /** Places of its ideas in the library. */
  readonly classes: readonly number[];
}

/**
 * Runs a model over the corpus. Feedback that nobody has looked through for ideas is left out: it may carry one.
 */
export async function examineCorpus({
  embedder,
  vectors,
}: LearningSource): Promise<readonly Examined[]> {
  const places = new Map(library.map(({ id }, at) => [id, at]));
  const examine = createWitness(embedder, vectors, library);
  const examined: Examined[] = [];
  for (const text of readCorpus()) {
    if (text.ideas === undefined && text.label === 'feedback') continue;
    const classes = (text.ideas ?? []).flatMap((id) => places.get(id) ?? []);
    examined.push({ ...text, classes, testimony: await examine(text.text) });
  }
  return examined;
}
