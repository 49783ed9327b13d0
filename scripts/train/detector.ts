/** `node scripts/train/detector.ts`: fits the detector on our own corpus and writes its weights to lib/feedback. */
import { writeFileSync } from 'node:fs';
import { featureNames } from '../../lib/feedback/features.ts';
import { calibrate, judge, learnModel, type Measured, measureText } from './feedback-model.ts';
import { inFolds } from './folds.ts';
import { packTable } from './pack-table.ts';
import { readCorpus } from './read-corpus.ts';

interface Scored {
  readonly id: string;
  readonly kind: string;
  readonly positive: boolean;
  readonly weight: number;
  readonly odds: number;
  readonly score: number;
}

const room = new URL('../../lib/feedback/', import.meta.url);
const FOLDS = 5;
/**
 * Texts written to explain ideas are half of the corpus and of another kind than ordinary feedback: all of them
 * together count like a hundred others, which teaches managers' mail and keeps the rest as it was.
 */
const forTheRecogniser = /^(?:ideas|feedback-plain)-/;
const RECOGNISER_WEIGHT = 0.07;
/** Prose, public messages and texts of no idea: with them it is as right on texts held out, so they are left out. */
const onlyForTheRecogniser = /^ideas-(?:essays|real|none)-/;
/** Explained ratings are few, and half of what feedback is. */
const aboutRatings = /^feedback-(?:ratings|assessed)-/;
/** How many words and pairs are kept: what a content script may carry. */
const MOST_STYLE = 700;
/** Style weights are kept in one byte each, 0 to 255; this is where zero lies. */
const STYLE_ZERO = 127;
/**
 * What a false alarm costs beside a miss, on the corpus' mix of half feedback and half hard cases. Ordinary drafts are
 * feedback far less often, but also far easier to tell apart.
 */
const FALSE_ALARM_COST = { rare: 4, normal: 1.5, often: 0.5 } as const;
/** On a message one has to rest on it to be offered anything: a false alarm there disturbs two thirds as much. */
const RECEIVED_SHARE = 2 / 3;
/** Log-odds for a text that explains a rating (see lib/feedback/explains-rating.ts): by hand, there are too few to learn from. */
const EXPLAINS_RATING = 2;

const samples = readCorpus().filter(({ file }) => !onlyForTheRecogniser.test(file));
const texts = samples.map(
  ({ id, kind, file, text, label }): Measured & { readonly file: string } => ({
    id,
    kind,
    file,
    positive: label === 'feedback',
    weight: forTheRecogniser.test(file) ? RECOGNISER_WEIGHT : aboutRatings.test(file) ? 2 : 1,
    ...measureText(text),
  }),
);

const heldOutOdds = judgeHeldOut();
const { slope, offset } = calibrate(heldOutOdds);
const heldOut = heldOutOdds.map((text): Scored => ({ ...text, score: toScore(text.odds) }));
const thresholds = { draft: thresholdsFor(1), received: thresholdsFor(RECEIVED_SHARE) };
report();
writeWeights();

function toScore(odds: number): number {
  return 1 / (1 + Math.exp(-(slope * odds + offset)));
}

/** Judges every text by a model that has seen nothing of its file, since each file has one manner. */
function judgeHeldOut() {
  return inFolds(
    texts,
    ({ file }) => file,
    FOLDS,
    (some, seen) => {
      const model = learnModel(seen, MOST_STYLE);
      return some.map((text) => ({
        id: text.id,
        kind: text.kind,
        positive: text.positive,
        weight: text.weight,
        odds: judge(model, text),
      }));
    },
  );
}

function thresholdsFor(share: number) {
  return {
    rare: thresholdFor(FALSE_ALARM_COST.rare * share),
    normal: thresholdFor(FALSE_ALARM_COST.normal * share),
    often: thresholdFor(FALSE_ALARM_COST.often * share),
  };
}

/** Where speaking costs as much as staying silent, since calibrated scores are probabilities. */
function thresholdFor(falseAlarmCost: number): number {
  return Math.round((100 * falseAlarmCost) / (1 + falseAlarmCost)) / 100;
}

function report(): void {
  const ordinary = heldOut.filter(({ weight }) => weight >= 1);
  const positives = ordinary.filter(({ positive }) => positive);
  const negatives = ordinary.filter(({ positive }) => !positive);
  let wins = 0;
  for (const a of positives) for (const b of negatives) if (a.score > b.score) wins += 1;
  const found = positives.filter(({ score }) => score >= thresholds.draft.normal);
  const alarms = negatives.filter(({ score }) => score >= thresholds.draft.normal);
  const missed = positives.filter(({ score }) => score < thresholds.draft.normal);
  console.log(
    `${positives.length} feedback, ${negatives.length} other, beside those for the recogniser; whole files held out in ${FOLDS} parts:`,
  );
  console.log(
    `AUC ${(wins / (positives.length * negatives.length)).toFixed(3)}, threshold ${thresholds.draft.normal}, ` +
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
    explainsRating: EXPLAINS_RATING,
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
