import { type Features, featureNames } from './features.ts';
import { countStyle, styleValues } from './style.ts';
import style from './style-weights.json' with { type: 'json' };
import type { Tokens } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

const styleWeights = new Map(
  style.weights.split(';').map((entry) => {
    const [key = '', value = '0'] = entry.split('=');
    return [key, Number(value) / style.unit];
  }),
);
const isKnown = (key: string) => styleWeights.has(key);

/** The logistic model: the probability, 0 to 1, that a text with these features and tokens is feedback. */
export function scoreOf(features: Features, tokens: Tokens): number {
  let sum = weights.bias;
  for (const name of featureNames) sum += weights.features[name] * features[name];
  for (const [key, value] of styleValues(countStyle(tokens), isKnown)) {
    sum += (styleWeights.get(key) ?? 0) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
