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
          (rule !== 'as-well-as' || (from > 0 && !beside(sentence.words, from, to))) &&
          (rule !== 'due-to' || sentence.words[from - 1]?.lemma !== 'be') &&
          (rule !== 'kept' || !unkept.has(sentence.words[to - 1]?.lemma ?? '')) &&
          (rule !== 'instrumental' || !pairs(sentence.words, to)),
      ),
};

/** "keep keeping" stumbles, and what "ceases to exist" does not "stop existing". */
const unkept = new Set(['keep', 'be', 'exist']);

/** "played a key role in supplying and giving": a second "-ing" leans on the first. */
function pairs(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length - 1; i += 1) {
    if (/^[.;:]$/.test(words[i]?.text ?? '')) return false;
    if (words[i]?.pos === 'CCONJ' && words[i + 1]?.form === 'ing') return true;
  }
  return false;
}

/** "The creed, as well as others, is old": between commas it joins no subject, so the verb is of one. */
function beside(words: readonly Word[], from: number, to: number): boolean {
  if (words[from - 1]?.text !== ',') return false;
  const close = words.findIndex(({ text }, at) => at > to && text === ',');
  const next = words[close + 1];
  return close > 0 && (next?.pos === 'VERB' || next?.pos === 'AUX');
}
