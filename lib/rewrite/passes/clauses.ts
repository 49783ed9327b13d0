import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './clauses.json' with { type: 'json' };
import { shares } from './shared-relative.ts';

const rules = rulePass('clauses', data.rules);

/** Nouns whose "that" tells what they say, and is no object: "the fact that they met". */
const saying = new Set(data.saying);

/** Relative and other clauses that are as clear as phrases. A "that" stays where a second one leans on it: "that …, and that …". */
export const clauses: Pass = {
  id: rules.id,
  propose: (sentence, message, index) => {
    const { words } = sentence;
    return rules
      .propose(sentence, message, index)
      .filter(
        ({ from, to, rule }) =>
          !(rule.startsWith('object-') && saying.has(words[from - 1]?.lemma ?? '')) &&
          !(rule.startsWith('relative-') && shares(words, to)) &&
          (!rule.startsWith('that-') ||
            !words.some(
              (word, at) =>
                at > from &&
                word.lower === 'that' &&
                /^(?:and|but|or)$/.test(words[at - 1]?.lower ?? ''),
            )),
      );
  },
};
