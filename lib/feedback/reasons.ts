import type { DetectionReason } from './detection.ts';
import type { FeatureName, Features } from './features.ts';

interface Rule extends DetectionReason {
  readonly from: readonly FeatureName[];
  readonly least: number;
}

/** What a reader may be told, with the features that show it and how full one of them must be. */
const rules: readonly Rule[] = [
  { id: 'address', text: 'speaks to one person', from: ['address'], least: 0.3 },
  { id: 'judgement', text: 'judges work', from: ['judgesAddressee', 'judgesWork'], least: 0.3 },
  {
    id: 'change',
    text: 'asks for a change',
    from: ['guidance', 'adviceBesideJudgement'],
    least: 0.35,
  },
  {
    id: 'contrast',
    text: 'weighs good against less good',
    from: ['contrastAfterCredit'],
    least: 0.3,
  },
  { id: 'episode', text: 'points at what happened', from: ['addressPast', 'episode'], least: 0.35 },
  { id: 'own-view', text: 'gives a personal view', from: ['ownView'], least: 0.4 },
  { id: 'rating', text: 'explains a rating', from: ['rating'], least: 0.4 },
];

/** Says what speaks for feedback in a text, strongest first. */
export function reasonsFor(features: Features): readonly DetectionReason[] {
  return rules
    .map((rule) => ({ rule, value: Math.max(...rule.from.map((name) => features[name])) }))
    .filter(({ rule, value }) => value >= rule.least)
    .sort((a, b) => b.value - a.value)
    .map(({ rule }) => ({ id: rule.id, text: rule.text }));
}
