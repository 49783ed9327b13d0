/** `node scripts/train/detector.ts`: fits the detector on our own corpus and writes its weights to lib/feedback. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featureNames } from '../../lib/feedback/features.ts';
import { fingerprint } from '../../lib/text/fingerprint.ts';
import { calibrate, judge, learnModel, type Measured, measureText } from './feedback-model.ts';
import { packTable } from './pack-table.ts';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly label: 'feedback' | 'other';
  readonly kind: string;
  readonly ideas?: readonly string[];
}

interface Scored {
  readonly id: string;
  readonly kind: string;
  readonly positive: boolean;
  readonly odds: number;
  readonly score: number;
}

const corpus = new URL('./corpus/', import.meta.url);
const room = new URL('../../lib/feedback/', import.meta.url);
const FOLDS = 5;
/** How many words and pairs are kept: what a content script may carry. */
const MOST_STYLE = 700;
/** Style weights are kept in one byte each, 0 to 255; this is where zero lies. */
const STYLE_ZERO = 127;
/**
 * What a false alarm costs beside a miss, on the corpus' mix of half feedback and half hard cases. Ordinary drafts are
 * feedback far less often, but also far easier to tell apart.
 */
const FALSE_ALARM_COST = { rare: 5, normal: 2, often: 0.67 } as const;

const samples = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Sample)
  // Texts with idea labels were written for the recogniser, by other hands. Fitted on them too, this model finds fewer
  // messages of people outside of the corpus (see the README there), so they wait for a model that can use them.
  .filter(({ ideas }) => ideas === undefined);
const texts = samples.map(
  ({ id, kind, text, label }): Measured => ({
    id,
    kind,
    positive: label === 'feedback',
    ...measureText(text),
  }),
);

const heldOutOdds = judgeHeldOut();
const { slope, offset } = calibrate(heldOutOdds);
const heldOut = heldOutOdds.map((text): Scored => ({ ...text, score: toScore(text.odds) }));
const thresholds = {
  rare: thresholdFor(FALSE_ALARM_COST.rare),
  normal: thresholdFor(FALSE_ALARM_COST.normal),
  often: thresholdFor(FALSE_ALARM_COST.often),
};
report();
writeWeights();

function toScore(odds: number): number {
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}

/** Judges every text by a model that has not seen it. Folds follow from the ids, so they never change. */
function judgeHeldOut() {
  const foldOf = (id: string) => Number.parseInt(fingerprint(id).slice(-3), 36) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = learnModel(
      texts.filter(({ id }) => foldOf(id) !== fold),
      MOST_STYLE,
    );
    return texts
      .filter(({ id }) => foldOf(id) === fold)
      .map((text) => ({
        id: text.id,
        kind: text.kind,
        positive: text.positive,
        odds: judge(model, text),
      }));
  }).flat();
}

/** Where speaking costs as much as staying silent, since calibrated scores are probabilities. */
function thresholdFor(falseAlarmCost: number): number {
  return Math.round((100 * falseAlarmCost) / (1 + falseAlarmCost)) / 100;
}

function report(): void {
  const positives = heldOut.filter(({ positive }) => positive);
  const negatives = heldOut.filter(({ positive }) => !positive);
  let wins = 0;
  for (const a of positives) for (const b of negatives) if (a.score > b.score) wins += 1;
  const found = positives.filter(({ score }) => score >= thresholds.normal);
  const alarms = negatives.filter(({ score }) => score >= thresholds.normal);
  const missed = positives.filter(({ score }) => score < thresholds.normal);
  console.log(
    `${positives.length} feedback, ${negatives.length} other; held out in ${FOLDS} folds:`,
  );
  console.log(
    `AUC ${(wins / (positives.length * negatives.length)).toFixed(3)}, threshold ${thresholds.normal}, ` +
      `precision ${(found.length / (found.length + alarms.length)).toFixed(3)}, ` +
      `recall ${(found.length / positives.length).toFixed(3)}`,
  );
  list('false alarms', alarms);
  list('missed', missed);
}

function list(title: string, some: readonly Scored[]): void {
  console.log(`${title}: ${some.length}`);
  for (const { id, kind, score } of some) console.log(`  ${score.toFixed(2)} ${id} (${kind})`);
}

function writeWeights(): void {
  const model = learnModel(texts, MOST_STYLE);
  const positives = samples.filter(({ label }) => label === 'feedback').length;
  const source = `Fitted by scripts/train/detector.ts on scripts/train/corpus: ${samples.length} texts, ${positives} of them feedback.`;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  write('weights.json', {
    source,
    bias: round(slope * model.bias + offset),
    thresholds,
    features: Object.fromEntries(
      featureNames.map((name) => [name, round(slope * model.features[name])]),
    ),
  });
  const styleWeights = [...model.style]
    .map(([key, weight]) => [key, slope * weight] as const)
    .filter(([, weight]) => weight !== 0);
  const unit = Math.max(...styleWeights.map(([, weight]) => Math.abs(weight))) / STYLE_ZERO;
  write('style-weights.json', {
    source,
    unit: round(unit * 1000) / 1000,
    zero: STYLE_ZERO,
    entries: packTable(
      styleWeights.map(([key, weight]) => [key, Math.round(weight / unit) + STYLE_ZERO]),
    ),
  });
}

function write(name: string, data: unknown): void {
  writeFileSync(new URL(name, room), `${JSON.stringify(data, null, 2)}\n`);
}
