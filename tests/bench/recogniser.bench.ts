import { backgroundTexts } from '../../lib/ideas/background-texts.ts';
import { quickJudges, thoroughJudges } from '../../lib/ideas/judges.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createRecogniser } from '../../lib/ideas/recognise.ts';
import { createStaticModel } from '../../lib/ideas/static-model.ts';
import { findModel } from '../../scripts/suggest/load-model.ts';
import { readAssets } from '../../scripts/suggest/read-assets.ts';
import type { BenchRow } from './time-figures.ts';

const WORDS = 400;
const RUNS = 7;
const LOADS = 3;

/**
 * Times recognition by the word table and by both models, side by side: a text of 400 words that was never seen, and
 * the same text with one more sentence, as a draft grows. Returns medians in milliseconds, without the sentence model's
 * rows where the set-up has not fetched it.
 */
export async function benchRecogniser(): Promise<readonly BenchRow[]> {
  const table = await createStaticModel(readAssets(), library);
  const quick = createRecogniser(quickJudges(table), library);
  const rows: BenchRow[] = [];
  const add = (label: string, times: readonly number[]) =>
    rows.push({ label, words: WORDS, medianMs: medianOf(times) });
  add('recogniser: word table', await timed(RUNS, (run) => quick(textOf(run))));

  const loadModel = findModel();
  if (!loadModel) return rows;
  add('recogniser: sentence model ready', await timed(LOADS, loadModel));
  const both = createRecogniser(thoroughJudges(await loadModel(), table), library);
  await both(textOf(RUNS));
  add('recogniser: both models, new text', await timed(RUNS, (run) => both(textOf(run))));
  add(
    'recogniser: both models, one new sentence',
    await timed(RUNS, (run) => both(`${textOf(run)} This is sentence ${run} of a growing draft.`)),
  );
  return rows;
}

/** Everyday sentences, other ones for each run. */
function textOf(run: number): string {
  const words = backgroundTexts
    .join(' ')
    .split(' ')
    .slice(run * WORDS);
  return words.slice(0, WORDS).join(' ');
}

async function timed(
  runs: number,
  work: (run: number) => Promise<unknown>,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work(run);
    times.push(performance.now() - start);
  }
  return times;
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
