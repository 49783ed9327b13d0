import type { Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './clauses.json' with { type: 'json' };
import { isFiniteVerb } from './main-verb.ts';
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
          !(rule.startsWith('object-') && tells(words, from)) &&
          !(/^(?:relative|object)-/.test(rule) && shares(words, to)) &&
          !(rule === 'relative-name' && !closes(words, from, to)) &&
          !(rule === 'when-ing' && !opens(words, from)) &&
          (!/^(?:that|object)-/.test(rule) ||
            !words.some(
              (word, at) =>
                at > from &&
                word.lower === 'that' &&
                /^(?:and|but|or)$/.test(words[at - 1]?.lower ?? ''),
            )),
      );
  },
};

/** "consensus among biologists that …": the noun that tells may stand a few words before. */
function tells(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at).some(({ lemma }) => saying.has(lemma));
}

/** A clause behind a name is an aside, and needs but one comma where the sentence has its verb before and ends with it. */
function closes(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(0, from).some(isFiniteVerb) && !words.slice(to + 1).some(isFiniteVerb);
}

/** "While waiting for you, I read": the clause opens the sentence or follows a comma, and its "-ing" is no subject: "while testing is slow". */
function opens(words: readonly Word[], at: number): boolean {
  if (at > 0 && words[at - 1]?.text !== ',') return false;
  const behind = words[at + 2];
  return (
    words[at]?.lower === 'while' &&
    behind !== undefined &&
    (behind.pos === 'DET' || behind.pos === 'ADP' || behind.pos === 'PRON' || behind.lower === 'to')
  );
}
