import { createEmbeddedEngine } from '../../lib/engines/embedded/engine.ts';
import type { Stage } from '../../lib/engines/engine.ts';
import { quickJudges } from '../../lib/ideas/judges.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createRecogniser } from '../../lib/ideas/recognise.ts';
import { createStaticModel } from '../../lib/ideas/static-model.ts';
import { firstMessage } from '../../lib/sample/first-message.ts';
import { countWords } from '../../lib/text/words.ts';
import { readAssets } from '../../scripts/suggest/read-assets.ts';

const RUNS = 25;
const COLD_RUNS = 5;

/**
 * Times the embedded engine on the first message: getting ready, each stage warm, and from a cold
 * engine to the first metaphors. Returns medians in milliseconds.
 */
export async function benchEngine(): Promise<{ label: string; words: number; medianMs: number }[]> {
  const words = countWords(firstMessage);
  const assets = readAssets();
  const row = (label: string, times: readonly number[]) => ({
    label,
    words,
    medianMs: median(times),
  });

  const ready = await timed(COLD_RUNS, async () =>
    createRecogniser(quickJudges(await createStaticModel(assets, library)), library),
  );
  const cold = await timed(COLD_RUNS, () =>
    createEmbeddedEngine(assets).suggest(firstMessage, { only: ['ideas', 'metaphors'] }),
  );
  const engine = createEmbeddedEngine(assets);
  const byStage = new Map<Stage, number[]>();
  const first = await timed(RUNS, async () => {
    await new Promise<void>((resolve) => {
      const done = engine.suggest(firstMessage, {
        onPartial: ({ metaphors }) => metaphors && resolve(),
      });
      done.then(({ meta }) => {
        for (const [stage, ms] of Object.entries(meta.ms) as [Stage, number][]) {
          byStage.set(stage, [...(byStage.get(stage) ?? []), ms]);
        }
      });
    });
  });
  return [
    row('engine: library and table ready', ready),
    row('engine: first suggestion, cold', cold),
    row('engine: first suggestion, warm', first),
    ...[...byStage].map(([stage, times]) => row(`engine: ${stage}`, times)),
  ];
}

async function timed(runs: number, work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
