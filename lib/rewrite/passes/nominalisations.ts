import { inflect } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { opensSentence } from '../place-edit.ts';
import data from './nominalisations.json' with { type: 'json' };

const id = 'nominalisations';
const verbOf: Readonly<Record<string, string>> = data.nouns;
const before = new Set(data.before);
const takers = new Set(data.verbs);

/** "in the development of tools" is "in developing tools"; "for the purpose of the removal of" likewise. */
export const nominalisations: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      const verb = Object.hasOwn(verbOf, word.lower) ? verbOf[word.lower] : undefined;
      if (verb === undefined || word.pos !== 'NOUN' || words[at + 1]?.lower !== 'of') return;
      if (words[at - 1]?.lower !== 'the' || word.kept) return;
      const object = words[at + 2];
      if (object === undefined || /^(?:him|her|them|it|which|what|whom)$/.test(object.lower))
        return;
      const taker = words[at - 2];
      if (taker === undefined || !takes(taker)) return;
      // "After the release of a single, the album came out": who released it is not the subject.
      if (opensSentence(words, at - 2)) return;
      const put = inflect(verb, 'ing');
      proposals.push({
        from: at - 1,
        to: at + 2,
        put,
        rule: `${id}-${taker.pos === 'VERB' ? 'verb' : 'preposition'}`,
        reason: `'${put}' says it with a verb`,
      });
    });
    return proposals;
  },
};

function takes(word: Word): boolean {
  if (word.pos === 'VERB' && takers.has(word.lemma)) return true;
  return (
    (word.pos === 'ADP' || word.pos === 'PART') && before.has(word.lower) && word.lower !== 'to'
  );
}
