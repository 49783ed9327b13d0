import { explainsRating } from './explains-rating.ts';
import { type Features, featureNames } from './features.ts';
import { hashState, keyOf, unpackTable } from './packed-table.ts';
import { countStyle, styleValues } from './style.ts';
import style from './style-weights.json' with { type: 'json' };
import type { Tokens } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

const styleWeights = unpackTable(style.entries);
const isKnown = (key: string) => styleWeights.has(keyOf(hashState(key)));

/** The weight of a word or pair; the table keeps whole numbers of `unit`, moved to be positive. */
function weightOf(key: string): number {
  const stored = styleWeights.get(keyOf(hashState(key)));
  return stored === undefined ? 0 : (stored - style.zero) * style.unit;
}

/** The logistic model: the probability, 0 to 1, that a text with these features and tokens is feedback. */
export function scoreOf(features: Features, tokens: Tokens): number {
  let sum = weights.bias + (explainsRating(features) ? weights.explainsRating : 0);
  for (const name of featureNames) sum += weights.features[name] * features[name];
  for (const [key, value] of styleValues(countStyle(tokens), isKnown)) {
    sum += weightOf(key) * value;
  }
  return 1 / (1 + Math.exp(-sum));
}
