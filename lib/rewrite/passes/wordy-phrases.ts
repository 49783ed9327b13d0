import type { Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './wordy-phrases.json' with { type: 'json' };

const rules = rulePass('wordy-phrases', data.rules);

/** Long phrases that say no more than short ones. "As well as" joins nothing where a sentence begins with it. */
export const wordyPhrases: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    rules
      .propose(sentence, message, index)
      .filter(
        ({ from, to, rule }) =>
          rule !== 'as-well-as' || (from > 0 && !beside(sentence.words, from, to)),
      ),
};

/** "The creed, as well as others, is old": between commas it joins no subject, so the verb is of one. */
function beside(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== ',') return false;
  const close = words.findIndex(({ text }, at) => at > to && text === ',');
  const next = words[close + 1];
  return close > 0 && (next?.pos === 'VERB' || next?.pos === 'AUX');
}
