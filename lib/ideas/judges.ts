import type { IdeaModel, Judge } from './recognise.ts';
import { weights } from './recognition-weights.ts';

/** The word table alone: the first answer, and the only one where the sentence model does not run. */
export function quickJudges(table: IdeaModel): [Judge] {
  return [{ model: table, weight: 1 }];
}

/** The sentence model with the word table beside it: together they do better than either. */
export function thoroughJudges(sentences: IdeaModel, table: IdeaModel): [Judge, Judge] {
  return [
    { model: sentences, weight: 1 - weights.tableShare },
    { model: table, weight: weights.tableShare },
  ];
}
