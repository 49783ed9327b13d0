/** `node scripts/train/detector.ts`: fits the detector's weights on our own corpus and writes lib/feedback/weights.json. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featureNames, featureScales, measure } from '../../lib/feedback/features.ts';
import { tokenise } from '../../lib/feedback/tokens.ts';
import { fingerprint } from '../../lib/text/fingerprint.ts';
import { ownWords } from '../../lib/text/own-words.ts';
import { type Example, type FitOptions, fit, probability } from './logistic-regression.ts';

interface Sample {
  readonly id: string;
  readonly text: string;
  readonly label: 'feedback' | 'other';
  readonly kind: string;
}

const corpus = new URL('./corpus/', import.meta.url);
const weightsFile = new URL('../../lib/feedback/weights.json', import.meta.url);
const FOLDS = 10;
/** Speaking up at the wrong moment costs this many times what staying silent does. */
const FALSE_ALARM_COST = 3;

const options: FitOptions = {
  directions: featureNames.map((name) => featureScales[name].direction),
  ridge: Number(process.env['RIDGE'] ?? 0.004),
  steps: 2500,
};

const samples = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Sample);
const examples = samples.map(exampleOf);

const heldOut = scoreHeldOut(examples);
report(heldOut);

const { bias, weights } = fit(examples, options);
const rounded = (value: number) => Math.round(value * 1000) / 1000;
writeFileSync(
  weightsFile,
  `${JSON.stringify(
    {
      source: `Fitted by scripts/train/detector.ts on scripts/train/corpus: ${samples.length} texts, ${samples.filter(({ label }) => label === 'feedback').length} of them feedback.`,
      bias: rounded(bias),
      thresholds: thresholdsFrom(heldOut),
      features: Object.fromEntries(
        featureNames.map((name, index) => [name, rounded(weights[index] ?? 0)]),
      ),
    },
    null,
    2,
  )}\n`,
);

function exampleOf({ id, text, label }: Sample): Example {
  const features = measure(tokenise(ownWords(text)));
  return { id, values: featureNames.map((name) => features[name]), positive: label === 'feedback' };
}

interface Scored {
  readonly id: string;
  readonly positive: boolean;
  readonly score: number;
}

/** Scores every text by a model that has not seen it. Folds follow from the ids, so they never change. */
function scoreHeldOut(all: readonly Example[]): readonly Scored[] {
  const foldOf = (id: string) => Number.parseInt(fingerprint(id).slice(-3), 36) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = fit(
      all.filter(({ id }) => foldOf(id) !== fold),
      options,
    );
    return all
      .filter(({ id }) => foldOf(id) === fold)
      .map(({ id, positive, values }) => ({ id, positive, score: probability(model, values) }));
  }).flat();
}

function thresholdsFrom(scored: readonly Scored[]) {
  return {
    rare: cheapestThreshold(scored, FALSE_ALARM_COST * 4),
    normal: cheapestThreshold(scored, FALSE_ALARM_COST),
    often: cheapestThreshold(scored, 1),
  };
}

/** The threshold with the least cost on held-out texts; of equal ones the middle. */
function cheapestThreshold(scored: readonly Scored[], falseAlarmCost: number): number {
  const grid = Array.from({ length: 91 }, (_, i) => 0.05 + i / 100);
  const costs = grid.map((threshold) =>
    scored.reduce((cost, { positive, score }) => {
      if (positive) return cost + (score < threshold ? 1 : 0);
      return cost + (score >= threshold ? falseAlarmCost : 0);
    }, 0),
  );
  const least = Math.min(...costs);
  const best = grid.filter((_, i) => costs[i] === least);
  return Math.round((best[Math.floor(best.length / 2)] ?? 0.5) * 100) / 100;
}

function report(scored: readonly Scored[]): void {
  const positives = scored.filter(({ positive }) => positive);
  const negatives = scored.filter(({ positive }) => !positive);
  let wins = 0;
  for (const a of positives) for (const b of negatives) if (a.score > b.score) wins += 1;
  const { normal } = thresholdsFrom(scored);
  const found = positives.filter(({ score }) => score >= normal);
  const alarms = negatives.filter(({ score }) => score >= normal);
  console.log(`${positives.length} feedback, ${negatives.length} other, ${FOLDS} folds`);
  console.log(
    `AUC ${(wins / (positives.length * negatives.length)).toFixed(3)}, threshold ${normal}`,
  );
  console.log(
    `precision ${(found.length / (found.length + alarms.length)).toFixed(3)}, recall ${(found.length / positives.length).toFixed(3)}`,
  );
  const kindOf = new Map(samples.map(({ id, kind }) => [id, kind]));
  const list = (some: readonly Scored[]) =>
    some.map(({ id, score }) => `\n  ${score.toFixed(2)} ${id} (${kindOf.get(id)})`).join('');
  console.log(`false alarms:${list(alarms)}`);
  console.log(`missed:${list(positives.filter(({ score }) => score < normal))}`);
}
