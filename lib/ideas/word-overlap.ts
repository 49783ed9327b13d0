import { tokensOf } from './tokens.ts';

/** How much a repeated word adds (k1) and how much long documents are held back (b): the usual BM25 values. */
const REPEAT = 1.2;
const LENGTH = 0.75;

/**
 * BM25 over a set of documents. Takes the documents; returns a function from a text to one score a
 * document, in order, each 0 or more.
 */
export function createWordOverlap(documents: readonly string[]): (text: string) => Float32Array {
  const counts = documents.map(countStems);
  const lengths = counts.map((count) => Array.from(count.values()).reduce((a, b) => a + b, 0));
  const meanLength = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  const postings = new Map<string, { document: number; count: number }[]>();
  counts.forEach((count, document) => {
    for (const [stem, times] of count) {
      const list = postings.get(stem) ?? [];
      list.push({ document, count: times });
      postings.set(stem, list);
    }
  });

  return (text) => {
    const scores = new Float32Array(documents.length);
    for (const stem of countStems(text).keys()) {
      const list = postings.get(stem);
      if (!list) continue;
      const rarity = Math.log(1 + (documents.length - list.length + 0.5) / (list.length + 0.5));
      for (const { document, count } of list) {
        const held = 1 - LENGTH + LENGTH * ((lengths[document] ?? 0) / meanLength);
        scores[document] =
          (scores[document] ?? 0) + (rarity * count * (REPEAT + 1)) / (count + REPEAT * held);
      }
    }
    return scores;
  };
}

function countStems(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of tokensOf(text)) {
    if (word.length < 3 || functionWords.has(word)) continue;
    const stem = stemOf(word);
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Cuts the commonest English endings, enough to bring "responsible" and "responsibility" near. */
function stemOf(word: string): string {
  const bare = word.replace(/'.*$/, '');
  const cut = bare.replace(
    /(ibilities|ibility|ations?|ments?|ness|ings?|edly|ed|ies|ly|es|s|ible|able)$/,
    '',
  );
  return cut.length >= 3 ? cut.replace(/([bdgklmnprt])\1$/, '$1').replace(/[ey]$/, '') : bare;
}

/** English words too common to tell ideas apart. */
const functionWords = new Set(
  (
    'a about after all also an and any are as at be because been before being but by can could did do ' +
    'does for from get got had has have he her here him his how i if in into is it its just like make ' +
    'may me might more most much my no not now of off on one only or other our out over own same she ' +
    'should so some such than that the their them then there these they this those through to too up ' +
    'us very was way we were what when where which while who whom why will with would you your'
  ).split(' '),
);
