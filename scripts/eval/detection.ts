import { existsSync, readFileSync } from 'node:fs';
import { detect } from '../../lib/feedback/detect.ts';

interface Sample {
  readonly id: string;
  readonly label: 'feedback' | 'other' | 'short';
  readonly kind: string;
  readonly group: string;
  readonly origin: 'real' | 'written';
  readonly text: string;
}

interface Judged extends Sample {
  readonly said: boolean;
  readonly score: number;
}

const dataFile = new URL('../../../shared/evaluation/data/detection_dev.jsonl', import.meta.url);

/** Prints how right the detector is on labelled texts that it was never trained on. */
export async function run(): Promise<undefined> {
  if (!existsSync(dataFile)) {
    console.log('detection: skipped, ../shared/evaluation is not here');
    return undefined;
  }
  const judged = readFileSync(dataFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => judge(JSON.parse(line) as Sample));

  const long = judged.filter(({ label }) => label !== 'short');
  console.log(`detection_dev: ${judged.length} texts, shipped threshold`);
  printRates('all', long);
  for (const origin of ['real', 'written'] as const) {
    // Every negative is real, so precision by origin is over all negatives.
    printRates(
      origin,
      long.filter((sample) => sample.label === 'other' || sample.origin === origin),
    );
  }
  console.log(`AUC ${areaUnderCurve(long).toFixed(3)}`);
  const shorts = judged.filter(({ label }) => label === 'short');
  console.log(
    `short texts claimed: ${shorts.filter(({ said }) => said).length} of ${shorts.length}`,
  );
  printByGroup('false alarms', long, 'other', (sample) => sample.said);
  printByGroup('found', long, 'feedback', (sample) => sample.said);
  return undefined;
}

function judge(sample: Sample): Judged {
  const { feedback, score } = detect(sample.text);
  return { ...sample, said: feedback, score };
}

function printRates(name: string, samples: readonly Judged[]): void {
  const positives = samples.filter(({ label }) => label === 'feedback');
  const found = positives.filter(({ said }) => said).length;
  const claimed = samples.filter(({ said }) => said).length;
  const precision = claimed === 0 ? 0 : found / claimed;
  console.log(
    `${name}: precision ${precision.toFixed(3)} (${found}/${claimed}), recall ${(found / positives.length).toFixed(3)} (${found}/${positives.length})`,
  );
}

function printByGroup(
  title: string,
  samples: readonly Judged[],
  label: Sample['label'],
  counts: (sample: Judged) => boolean,
): void {
  const groups = Map.groupBy(
    samples.filter((sample) => sample.label === label),
    ({ group }) => group,
  );
  console.log(`${title}:`);
  for (const [group, members] of groups) {
    console.log(`  ${group}: ${members.filter(counts).length} of ${members.length}`);
  }
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
