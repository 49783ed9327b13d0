import type { Features } from './features.ts';

/** How much of each the measure asks for. */
const LEAST = { ratesAddressee: 0.4, toYou: 0.25, ownView: 0.3 } as const;

/**
 * Whether a text explains to its reader how they are or will be rated, as its writer sees it. That is feedback too, but
 * reads more like advice: what the model learned of it, from few texts, is too little. Of the corpus' texts it names
 * twelve rightly and three wrongly.
 */
export function explainsRating(features: Features): boolean {
  return (
    features.ratesAddressee >= LEAST.ratesAddressee &&
    features.toYou >= LEAST.toYou &&
    features.ownView >= LEAST.ownView
  );
}
