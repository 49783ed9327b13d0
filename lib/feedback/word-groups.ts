/**
 * The groups of words and phrases that the detector tells apart, each a bit in a word's mask. The lists themselves are
 * in scripts/train/lexicon; `node scripts/train/pack-lexicon.ts` packs them.
 */
export const cueGroups = [
  'address',
  'praise',
  'critique',
  'contrast',
  'advice',
  'guidance',
  'ownView',
  'episode',
  'work',
  'rating',
  'because',
  'thanks',
  'we',
  'i',
  'third',
  'bulk',
  'generic',
  'complaint',
  'technical',
  'progress',
  'selfStory',
  'deal',
  'reference',
  'concern',
  'closing',
] as const;

/** Kinds of single words that stand for nothing by themselves. */
export const wordKinds = [
  'imperatives',
  'pastVerbs',
  'participles',
  'notPast',
  'englishOnly',
  'frame',
  /** Longer phrases begin with it. */
  'opens',
] as const;

export type CueGroup = (typeof cueGroups)[number];
export type WordGroup = CueGroup | (typeof wordKinds)[number];

export const wordGroups: readonly WordGroup[] = [...cueGroups, ...wordKinds];

/** The bit of a group in the masks of `lexicon.ts`. */
export function bitOf(group: WordGroup): number {
  return 1 << wordGroups.indexOf(group);
}
