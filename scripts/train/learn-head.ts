import { library } from '../../lib/ideas/library/index.ts';
import type { Examined } from './examine-corpus.ts';
import { type LinearClasses, learnClasses } from './softmax-regression.ts';

/** Vectors of length 1 are learned faster when they are longer. */
const GAIN = 3;
const IDEA_RIDGE = 5e-4;
const EXPLAINS_RIDGE = 6e-3;

/** A linear function of a text's vector. */
export interface Linear {
  readonly row: Float32Array;
  readonly bias: number;
}

/** Which idea a text explains: one function an idea, in the library's order. Learned from the texts with an idea. */
export function learnIdeas(texts: readonly Examined[]): readonly Linear[] {
  return linear(
    learnClasses(
      texts
        .filter(({ classes }) => classes.length > 0)
        .map(({ testimony, classes }) => ({ vector: longer(testimony.vector), classes })),
      { classes: library.length, ridge: IDEA_RIDGE },
    ),
  );
}

/** The log-odds that a text explains any idea. */
export function learnExplains(texts: readonly Examined[]): Linear {
  const [no, yes] = linear(
    learnClasses(
      texts.map(({ testimony, classes }) => ({
        vector: longer(testimony.vector),
        classes: [classes.length > 0 ? 1 : 0],
      })),
      { classes: 2, ridge: EXPLAINS_RIDGE },
    ),
  );
  if (!no || !yes) throw new Error('There are two classes.');
  return { row: yes.row.map((x, at) => x - (no.row[at] ?? 0)), bias: yes.bias - no.bias };
}

function linear({ rows, biases }: LinearClasses): readonly Linear[] {
  return rows.map((row, at) => ({ row: longer(row), bias: biases[at] ?? 0 }));
}

function longer(vector: Float32Array): Float32Array {
  return vector.map((x) => x * GAIN);
}
