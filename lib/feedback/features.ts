import { cuesAt } from './lexicon.ts';
import { measureStructure, type StructureName, structureNames } from './structure.ts';
import type { Tokens } from './tokens.ts';
import { isImperative, isPastAfter } from './verbs.ts';
import { bitOf, type CueGroup, cueGroups } from './word-groups.ts';

/** What the detector measures. Each value lies between 0 and 1. */
export type Features = Readonly<Record<FeatureName, number>>;

/**
 * Each rate with the number per 100 words (or share of sentences) at which it is full, and the direction in which it
 * may count: 1 for feedback, -1 against it, 0 either way. Training may scale a weight but not turn its direction.
 */
export const featureScales = {
  address: { full: 8, direction: 1 },
  addressPast: { full: 2, direction: 1 },
  yourWork: { full: 2, direction: 1 },
  praise: { full: 6, direction: 1 },
  critique: { full: 5, direction: 1 },
  judgesAddressee: { full: 4, direction: 1 },
  judgesWork: { full: 4, direction: 1 },
  contrastAfterCredit: { full: 1.5, direction: 1 },
  adviceBesideJudgement: { full: 3, direction: 1 },
  guidance: { full: 2, direction: 1 },
  ownView: { full: 4, direction: 1 },
  episode: { full: 3, direction: 1 },
  rating: { full: 2.5, direction: 1 },
  ratesAddressee: { full: 1.5, direction: 1 },
  ownJudgement: { full: 3, direction: 1 },
  because: { full: 2, direction: 1 },
  work: { full: 5, direction: 1 },
  advice: { full: 5, direction: 0 },
  questions: { full: 3, direction: 0 },
  selfPast: { full: 4, direction: -1 },
  self: { full: 8, direction: -1 },
  we: { full: 6, direction: -1 },
  third: { full: 6, direction: 0 },
  thanks: { full: 2, direction: -1 },
  bulk: { full: 5, direction: -1 },
  generic: { full: 3, direction: -1 },
  complaint: { full: 4, direction: -1 },
  technical: { full: 4, direction: -1 },
  progress: { full: 4, direction: -1 },
  selfStory: { full: 2, direction: -1 },
  deal: { full: 3, direction: -1 },
  reference: { full: 2, direction: -1 },
  orders: { full: 3, direction: -1 },
  numbers: { full: 6, direction: -1 },
  concern: { full: 2, direction: 1 },
} as const satisfies Record<string, { full: number; direction: -1 | 0 | 1 }>;

type RateName = keyof typeof featureScales;
export type FeatureName = RateName | StructureName;
const rateNames = Object.keys(featureScales) as readonly RateName[];
export const featureNames: readonly FeatureName[] = [...rateNames, ...structureNames];

const bit = Object.fromEntries(cueGroups.map((group) => [group, bitOf(group)])) as Readonly<
  Record<CueGroup, number>
>;
const judgement = bit.praise | bit.critique;

/** Measures a text. Takes its tokens; returns every feature, scaled. One pass over the words, one over the sentences. */
export function measure({ words, sentenceStarts, questions }: Tokens): Features {
  const counts = new Map<RateName, number>();
  const add = (name: RateName) => counts.set(name, (counts.get(name) ?? 0) + 1);
  const groupCounts = new Array<number>(cueGroups.length).fill(0);
  const masks: number[] = [];
  const contrastAfterPraise: boolean[] = [];

  for (let sentence = 0; sentence + 1 < sentenceStarts.length; sentence += 1) {
    const start = sentenceStarts[sentence] ?? 0;
    const end = sentenceStarts[sentence + 1] ?? start;
    let mask = 0;
    let credited = false;
    for (let index = start; index < end; index += 1) {
      const word = words[index] ?? '';
      const here = cuesAt(words, index);
      if (here & bit.contrast && mask & bit.praise) credited = true;
      mask |= here;
      for (let group = 0; here >> group > 0; group += 1) {
        if ((here >> group) & 1) groupCounts[group] = (groupCounts[group] ?? 0) + 1;
      }
      if (here & bit.address) {
        if (word.startsWith('your')) {
          if (hasWorkWithin(words, index, 4)) add('yourWork');
        } else if (isPastAfter(words, index)) add('addressPast');
      } else if ((word === 'i' || word === "i've") && isPastAfter(words, index)) add('selfPast');
      const unit = word.charCodeAt(0);
      if (unit >= 48 && unit <= 57) add('numbers');
    }
    if (isImperative(words[start] ?? '') || words[start] === 'please') add('orders');
    masks.push(mask);
    contrastAfterPraise.push(credited);
  }

  for (const [sentence, mask] of masks.entries()) {
    const before = masks[sentence - 1] ?? 0;
    const after = masks[sentence + 1] ?? 0;
    if (mask & judgement && mask & bit.address) add('judgesAddressee');
    if (mask & judgement && mask & bit.work) add('judgesWork');
    if (mask & bit.rating && mask & bit.address) add('ratesAddressee');
    if (mask & bit.ownView && mask & (judgement | bit.rating)) add('ownJudgement');
    if (contrastAfterPraise[sentence] || (mask & bit.contrast && before & bit.praise)) {
      add('contrastAfterCredit');
    }
    if (mask & (bit.advice | bit.guidance) && (mask | before | after) & judgement) {
      add('adviceBesideJudgement');
    }
  }

  for (const [group, name] of cueGroups.entries()) {
    const feature = featureOfGroup[name];
    if (feature) counts.set(feature, groupCounts[group] ?? 0);
  }
  counts.set('questions', questions);

  const hundreds = Math.max(words.length, 60) / 100;
  const features: Partial<Record<FeatureName, number>> = { ...measureStructure(masks) };
  for (const name of rateNames) {
    const rate = (counts.get(name) ?? 0) / hundreds;
    features[name] = Math.min(1, rate / featureScales[name].full);
  }
  return features as Features;
}

/** Groups that count by themselves; the others matter only beside something else. */
const featureOfGroup: Partial<Record<CueGroup, RateName>> = {
  address: 'address',
  praise: 'praise',
  critique: 'critique',
  advice: 'advice',
  guidance: 'guidance',
  ownView: 'ownView',
  episode: 'episode',
  work: 'work',
  rating: 'rating',
  because: 'because',
  thanks: 'thanks',
  we: 'we',
  i: 'self',
  third: 'third',
  bulk: 'bulk',
  generic: 'generic',
  complaint: 'complaint',
  technical: 'technical',
  progress: 'progress',
  selfStory: 'selfStory',
  deal: 'deal',
  reference: 'reference',
  concern: 'concern',
};

function hasWorkWithin(words: readonly string[], index: number, reach: number): boolean {
  for (let next = index + 1; next <= index + reach; next += 1) {
    if (cuesAt(words, next) & bit.work) return true;
  }
  return false;
}
