import { bitOf } from './word-groups.ts';

/**
 * How a text is built, beside what it says: people who assess give credit first and come to their concern, to somebody,
 * and close with what is next. Each is a share of the sentences or 0 or 1; training is free in which way it counts.
 */
export const structureNames = [
  'opensWithCredit',
  'creditThenConcern',
  'creditThenConcernToYou',
  'creditThenContrast',
  'creditBesideFault',
  'toYou',
  'creditsYou',
  'faultsYou',
  'advisesYou',
  'aboutMe',
  'closes',
] as const;

export type StructureName = (typeof structureNames)[number];

const praise = bitOf('praise');
const fault = bitOf('critique') | bitOf('contrast');
const critique = bitOf('critique');
const concern = bitOf('concern');
const you = bitOf('address');
const me = bitOf('i');
const advice = bitOf('advice') | bitOf('guidance');
const closing = bitOf('closing');
/** Credit comes in this part of a text, */
const BEGINNING = 0.45;
/** or at once: in its first sentences. */
const AT_ONCE = 3;
const LAST = 3;

/** Takes the cue groups of each sentence, as masks in order. */
export function measureStructure(
  masks: readonly number[],
): Readonly<Record<StructureName, number>> {
  const count = Math.max(1, masks.length);
  const share = (fits: (mask: number, at: number) => unknown) => masks.filter(fits).length / count;
  const credit = masks.slice(0, Math.ceil(count * BEGINNING)).findIndex((mask) => mask & praise);
  const after = credit < 0 ? 0 : masks.slice(credit + 1).reduce((all, mask) => all | mask, 0);
  const yes = (fact: unknown) => (fact ? 1 : 0);
  return {
    opensWithCredit: yes(credit === 0 || credit === 1),
    creditThenConcern: yes(after & concern),
    creditThenConcernToYou: yes(
      credit < AT_ONCE && after & concern && masks.some((mask) => mask & you),
    ),
    creditThenContrast: yes(after & fault),
    creditBesideFault: Math.min(
      1,
      4 * share((mask, at) => mask & praise && (masks[at + 1] ?? 0) & fault),
    ),
    toYou: share((mask) => mask & you),
    creditsYou: share((mask) => mask & you && mask & praise),
    faultsYou: Math.min(1, 3 * share((mask) => mask & you && mask & critique)),
    advisesYou: share((mask) => mask & you && mask & advice),
    aboutMe: share((mask) => mask & me && !(mask & you)),
    closes: yes(masks.slice(-LAST).some((mask) => mask & closing)),
  };
}
