import { plural } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { plainAdjective, plainAdverb, plainPreposition } from './plain-modifier.ts';
import { plainNoun } from './plain-noun.ts';
import { plainVerb } from './plain-verb.ts';
import data from './plain-words.json' with { type: 'json' };

const id = 'plain-words';

type List = ReadonlyMap<string, string>;
const lists: ReadonlyMap<string, List> = new Map(
  Object.entries({
    VERB: data.VERB,
    NOUN: data.NOUN,
    ADJ: data.ADJ,
    ADV: data.ADV,
    ADP: data.ADP,
    SCONJ: data.SCONJ,
  }).map(([pos, words]) => [pos, new Map(Object.entries(words))]),
);

/** A long word gives way to the everyday word with the same meaning, in the same form. */
export const plainWords: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      const put = plainFor(words, at, word);
      if (put === undefined || word.kept) return;
      // Of "the districts of the three regions" both would be areas.
      const near = word.pos === 'NOUN' ? words : words.slice(Math.max(0, at - 4), at + 5);
      if (near.some(({ lower, lemma }) => lower === put || plural(lemma) === put)) return;
      // "the main protagonist" would be "the main main character".
      if (
        put
          .split(' ')
          .some((part) => part === words[at - 1]?.lower || part === words[at + 1]?.lower)
      )
        return;
      proposals.push({
        from: at,
        to: at + 1,
        put,
        rule: `plain-${word.pos.toLowerCase()}`,
        reason: `'${put}' is the everyday word for '${word.lower}'`,
      });
    });
    return proposals;
  },
};

function plainFor(words: readonly Word[], at: number, word: Word): string | undefined {
  if (/^\p{Lu}/u.test(word.text) && at > 0) return undefined;
  const list = lists.get(word.pos);
  const plain = list?.get(word.pos === 'VERB' || word.pos === 'NOUN' ? word.lemma : word.lower);
  if (plain === undefined) return undefined;
  switch (word.pos) {
    case 'VERB':
      return plainVerb(plain, words, at);
    case 'NOUN':
      return plainNoun(plain, words, at);
    case 'ADJ':
      return plainAdjective(plain, words, at);
    case 'ADP':
      return plainPreposition(plain, words, at);
    case 'ADV':
      return plainAdverb(plain, words, at);
    default:
      return plain;
  }
}
