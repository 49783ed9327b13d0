import { readFileSync } from 'node:fs';
import type { Recogniser } from '../../lib/ideas/recognise.ts';

export interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly form: string;
  readonly ideas: readonly string[];
}

/** A text with what was found in it. */
export interface Outcome extends LabelledText {
  readonly found: readonly string[];
  readonly sure: boolean;
}

/** Runs the recogniser over texts, one after the other. */
export async function recogniseAll(
  recognise: Recogniser,
  texts: readonly LabelledText[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of texts) {
    const { ideas } = await recognise(entry.text);
    outcomes.push({
      ...entry,
      found: ideas.map(({ idea }) => idea),
      sure: ideas[0]?.certainty === 'sure',
    });
  }
  return outcomes;
}

/** Whether any idea of the text is among the first ones found. */
export function isHit({ ideas, found }: Outcome, places: number): boolean {
  return found.slice(0, places).some((idea) => ideas.includes(idea));
}

/** Reads a file of one JSON object a line. */
export function readLines<T>(file: string | URL): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}
