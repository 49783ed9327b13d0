import type { Sentence } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';

const id = 'repeats';
/** Share of a sentence's content words that an earlier one must hold, and how many it needs to have at all. */
const SHARED = 0.8;
const LEAST = 4;

const contentOf = new WeakMap<Sentence, ReadonlySet<string>>();

/** Drops a sentence whose point an earlier one made with the same words. */
export const repeats: Pass = {
  id,
  propose: (sentence, { sentences }, index) => {
    const mine = content(sentence);
    if (mine.size < LEAST) return [];
    for (let i = Math.max(0, index - 40); i < index; i += 1) {
      const earlier = sentences[i];
      if (earlier === undefined) continue;
      const theirs = content(earlier);
      let shared = 0;
      for (const word of mine) if (theirs.has(word)) shared += 1;
      if (shared / mine.size < SHARED) continue;
      return [
        {
          from: 0,
          to: sentence.words.length,
          put: '',
          rule: id,
          reason: 'An earlier sentence makes this point with the same words',
          saidIn: { start: earlier.start, end: earlier.end },
        },
      ];
    }
    return [];
  },
};

function content(sentence: Sentence): ReadonlySet<string> {
  const known = contentOf.get(sentence);
  if (known) return known;
  const words = new Set<string>();
  for (const word of sentence.words) {
    if (word.kept || ['NOUN', 'VERB', 'ADJ', 'PROPN', 'NUM', 'X'].includes(word.pos))
      words.add(word.lemma);
  }
  contentOf.set(sentence, words);
  return words;
}
