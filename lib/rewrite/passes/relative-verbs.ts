import { inflect } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { shares } from './shared-relative.ts';

const id = 'relative-verbs';

/** Verbs of state, whose "-ing" form says something else or nothing a person says. */
const stative = new Set([
  'be',
  'have',
  'do',
  'know',
  'seem',
  'appear',
  'become',
  'own',
  'lack',
  'belong',
  'need',
  'want',
  'like',
  'love',
  'hate',
  'believe',
  'think',
  'get',
  'come',
  'go',
  'die',
  'begin',
  'start',
  'end',
  'agree',
  'occur',
  'happen',
]);

/** "a firm that provides support" is "a firm providing support". */
export const relativeVerbs: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      if (word.lower !== 'who' && word.lower !== 'which' && word.lower !== 'that') return;
      const verb = words[at + 1];
      const before = words[at - 1];
      if (verb === undefined || before === undefined || word.kept || verb.kept) return;
      if (verb.pos !== 'VERB' || stative.has(verb.lemma)) return;
      const comma = before.text === ',';
      const noun = comma ? words[at - 2] : before;
      if (noun === undefined || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN')) return;
      if (word.lower === 'that' && (comma || noun.pos !== 'NOUN' || isCleft(words, at))) return;
      if (!isPresent(verb, noun) && !(comma && verb.form === 'past' && word.lower === 'which'))
        return;
      // ", who offers" belongs to the name before it, ", offering" to the subject of the sentence.
      if (comma && word.lower === 'who') return;
      if (shares(words, at + 1)) return;
      const put = inflect(verb.lemma, 'ing');
      proposals.push({
        from: at,
        to: at + 2,
        put,
        rule: `${id}${comma ? '-comma' : ''}-${word.lower}${verb.form === 'past' ? '-past' : ''}`,
        reason: `'${put}' says the same as '${word.text} ${verb.text}'`,
      });
    });
    return proposals;
  },
};

function isPresent(verb: Word, noun: Word): boolean {
  if (verb.form === 's') return true;
  return (
    verb.form === 'base' &&
    noun.lower !== noun.lemma &&
    /s$/.test(noun.lower) &&
    verb.lower === verb.lemma
  );
}

/** "It's the dull hour that makes them better": the sentence is about the hour, and "that" holds it together. */
function isCleft(words: readonly Word[], at: number): boolean {
  return words
    .slice(0, at)
    .some(({ lower }, i) => lower === 'it' && /^(?:'s|is|was|be)$/.test(words[i + 1]?.lower ?? ''));
}
