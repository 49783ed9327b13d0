import {
  type FeatureName,
  type Features,
  featureNames,
  featureScales,
  measure,
} from '../../lib/feedback/features.ts';
import { countStyle, styleValues } from '../../lib/feedback/style.ts';
import { tokenise } from '../../lib/feedback/tokens.ts';
import { ownWords } from '../../lib/text/own-words.ts';
import { type Example, learn, type Model } from './logistic-regression.ts';

/** A text of the corpus, measured. */
export interface Measured {
  readonly id: string;
  readonly kind: string;
  readonly positive: boolean;
  readonly weight: number;
  readonly features: Features;
  readonly style: ReadonlyMap<string, number>;
}

export interface FeedbackModel {
  readonly bias: number;
  readonly features: Readonly<Record<FeatureName, number>>;
  readonly style: ReadonlyMap<string, number>;
}

/** A word or pair must stand in this many texts to be learnt at all. */
const LEAST_TEXTS = 4;
/** Style values are small (their squares sum to 1); this brings them to the size of the features. */
const STYLE_SCALE = 4;
const RIDGE = 0.004;
const STEPS = 400;

export function measureText(text: string) {
  const tokens = tokenise(ownWords(text));
  return { features: measure(tokens), style: countStyle(tokens) };
}

/** Learns from measured texts; keeps at most `mostStyle` words and pairs, those that matter most, and learns again. */
export function learnModel(texts: readonly Measured[], mostStyle: number): FeedbackModel {
  const all = commonStyle(texts);
  const first = learnWith(texts, all);
  const kept = all
    .map((key, index) => ({ key, size: Math.abs(first.weights[featureNames.length + index] ?? 0) }))
    .sort((a, b) => b.size - a.size || (a.key < b.key ? -1 : 1))
    .slice(0, mostStyle)
    .map(({ key }) => key);
  const { bias, weights } = learnWith(texts, kept);
  return {
    bias,
    features: Object.fromEntries(
      featureNames.map((name, index) => [name, weights[index] ?? 0]),
    ) as Record<FeatureName, number>,
    style: new Map(
      kept.map((key, index) => [key, STYLE_SCALE * (weights[featureNames.length + index] ?? 0)]),
    ),
  };
}

/** The model's log-odds for a measured text. */
export function judge({ bias, features, style }: FeedbackModel, text: Measured): number {
  let sum = bias;
  for (const name of featureNames) sum += features[name] * text.features[name];
  for (const [key, value] of styleValues(text.style, (known) => style.has(known))) {
    sum += (style.get(key) ?? 0) * value;
  }
  return sum;
}

/** How a text is built may count either way. */
function directionOf(name: FeatureName): -1 | 0 | 1 {
  return name in featureScales ? featureScales[name as keyof typeof featureScales].direction : 0;
}

function commonStyle(texts: readonly Measured[]): readonly string[] {
  const inTexts = new Map<string, number>();
  for (const { style } of texts) {
    for (const key of style.keys()) inTexts.set(key, (inTexts.get(key) ?? 0) + 1);
  }
  return [...inTexts].filter(([, count]) => count >= LEAST_TEXTS).map(([key]) => key);
}

function learnWith(texts: readonly Measured[], keys: readonly string[]): Model {
  const places = new Map(keys.map((key, index) => [key, featureNames.length + index]));
  const examples = texts.map(
    ({ id, positive, weight, features, style }): Example => ({
      id,
      positive,
      weight,
      values: [
        ...featureNames.map((name, index) => [index, features[name]] as const),
        ...styleValues(style, (key) => places.has(key)).map(
          ([key, value]) => [places.get(key) ?? 0, value * STYLE_SCALE] as const,
        ),
      ],
    }),
  );
  return learn(examples, {
    size: featureNames.length + keys.length,
    directions: featureNames.map(directionOf),
    ridge: RIDGE,
    steps: STEPS,
  });
}

/** Platt scaling: the slope and offset that make held-out log-odds honest probabilities. */
export function calibrate(
  judged: readonly Pick<Measured & { odds: number }, 'id' | 'positive' | 'weight' | 'odds'>[],
) {
  const { bias, weights } = learn(
    judged.map(({ id, positive, weight, odds }) => ({
      id,
      positive,
      weight,
      values: [[0, odds]],
    })),
    { size: 1, directions: [1], ridge: 0, steps: 2000 },
  );
  return { slope: weights[0] ?? 1, offset: bias };
}
