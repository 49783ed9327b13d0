import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detect } from '../../lib/feedback/detect.ts';
import { type Bars, createBars } from './bars.ts';
import type { Sample } from './detection-sample.ts';
import { judgeVariants } from './detection-variants.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { growDraft } from './growing-drafts.ts';

interface Judged extends Sample {
  readonly said: boolean;
  readonly score: number;
}

const dataFile = join(evaluationFolder, 'data/detection_dev.jsonl');

const BARS = { precision: 0.95, recall: 0.85, auc: 0.97, falseAlarms: 0.1 } as const;
const VARIANT_BARS = { moved: 0.1, stays: 0.97 } as const;
/** Of the drafts that get an offer, at how many words four of five have it, and how many are steady. */
const GROWTH_BARS = { words: 90, share: 0.8, steady: 0.98 } as const;

/**
 * Prints how right the detector is on labelled texts that it was never trained on, how little it is moved by what does
 * not matter, and what happens while a draft grows. Returns 0 when every bar is met, else 1.
 */
export async function run(): Promise<number> {
  if (!existsSync(dataFile)) {
    console.log(`detection: skipped, no evaluation data at ${evaluationFolder}`);
    return 0;
  }
  const bars = createBars();
  const judged = readFileSync(dataFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => judge(JSON.parse(line) as Sample));

  const long = judged.filter(({ label }) => label !== 'short');
  console.log(`detection_dev: ${judged.length} texts, shipped threshold`);
  const { precision, recall } = printRates('all', long);
  bars.atLeast('precision', precision, BARS.precision);
  bars.atLeast('recall', recall, BARS.recall);
  for (const origin of ['real', 'written'] as const) {
    // Every negative is real, so precision by origin is over all negatives.
    printRates(
      origin,
      long.filter((sample) => sample.label === 'other' || sample.origin === origin),
    );
  }
  printRates(
    'as received messages',
    long.map((sample) => ({ ...sample, said: detect(sample.text, {}, 'received').feedback })),
  );
  const auc = areaUnderCurve(long);
  console.log(`AUC ${auc.toFixed(3)}`);
  bars.atLeast('AUC', auc, BARS.auc);
  const shorts = judged.filter(({ label }) => label === 'short');
  const claimedShorts = shorts.filter(({ said }) => said).length;
  console.log(`short texts claimed: ${claimedShorts} of ${shorts.length}`);
  bars.atMost('short texts claimed', claimedShorts, 0);
  printByGroup('false alarms', long, 'other', (sample) => sample.said);
  for (const [group, members] of groupsOf(long, 'other')) {
    const share = members.filter(({ said }) => said).length / members.length;
    bars.atMost(`false alarms, ${group}`, share, BARS.falseAlarms);
  }
  printByGroup('found', long, 'feedback', (sample) => sample.said);

  console.log('\nvariants of the long texts: median move of the score, answers that stay');
  for (const { name, moved, stays } of judgeVariants(long)) {
    console.log(`  ${name}: ${moved.toFixed(3)}, ${(100 * stays).toFixed(1)} %`);
    bars.atMost(`moved by "${name}"`, moved, VARIANT_BARS.moved);
    bars.atLeast(`stays with "${name}"`, stays, VARIANT_BARS.stays);
  }
  reportGrowth(
    long.filter(({ label }) => label === 'feedback'),
    bars,
  );
  return bars.print('detection');
}

function reportGrowth(positives: readonly Sample[], bars: Bars): void {
  const grown = positives.map(({ text }) => growDraft(text));
  const on = grown.flatMap(({ onAt }) => (onAt === null ? [] : [onAt]));
  const early = on.filter((words) => words <= GROWTH_BARS.words).length / Math.max(1, on.length);
  const steady = grown.filter((one) => one.steady).length / grown.length;
  console.log(
    `\ntyped sentence by sentence: offered in ${on.length} of ${grown.length}, by word ${GROWTH_BARS.words} in ${(100 * early).toFixed(0)} % of them; steady in ${(100 * steady).toFixed(0)} %`,
  );
  bars.atLeast(`offered by word ${GROWTH_BARS.words}`, early, GROWTH_BARS.share);
  bars.atLeast('steady while growing', steady, GROWTH_BARS.steady);
}

function judge(sample: Sample): Judged {
  const { feedback, score } = detect(sample.text);
  return { ...sample, said: feedback, score };
}

function printRates(name: string, samples: readonly Judged[]) {
  const positives = samples.filter(({ label }) => label === 'feedback');
  const found = positives.filter(({ said }) => said).length;
  const claimed = samples.filter(({ said }) => said).length;
  const precision = claimed === 0 ? 0 : found / claimed;
  console.log(
    `${name}: precision ${precision.toFixed(3)} (${found}/${claimed}), recall ${(found / positives.length).toFixed(3)} (${found}/${positives.length})`,
  );
  return { precision, recall: found / positives.length };
}

function printByGroup(
  title: string,
  samples: readonly Judged[],
  label: Sample['label'],
  counts: (sample: Judged) => boolean,
): void {
  console.log(`${title}:`);
  for (const [group, members] of groupsOf(samples, label)) {
    console.log(`  ${group}: ${members.filter(counts).length} of ${members.length}`);
  }
}

function groupsOf(samples: readonly Judged[], label: Sample['label']) {
  return Map.groupBy(
    samples.filter((sample) => sample.label === label),
    ({ group }) => group,
  );
}

/** The chance that a feedback text scores above another text; ties count half. */
function areaUnderCurve(samples: readonly Judged[]): number {
  const positives = samples.filter(({ label }) => label === 'feedback');
  const negatives = samples.filter(({ label }) => label === 'other');
  let wins = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      if (positive.score > negative.score) wins += 1;
      else if (positive.score === negative.score) wins += 0.5;
    }
  }
  return wins / (positives.length * negatives.length);
}
