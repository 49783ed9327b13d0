import type { Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import { sharesForm } from './shared-form.ts';
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
          (rule !== 'as-well-as' || joins(sentence.words, from, to)) &&
          (rule !== 'additional' || !ofDegree.has(sentence.words[to - 1]?.lemma ?? '')) &&
          (rule !== 'due-to' || sentence.words[from - 1]?.lemma !== 'be') &&
          (rule !== 'kept' || goesOn(sentence.words, from, to)) &&
          (rule !== 'many-of-the' || !isKnown(sentence.words, to)) &&
          (rule !== 'instrumental' || !pairs(sentence.words, to)),
      ),
};

/** "a further rise" goes higher, "another rise" comes again. */
const ofDegree = new Set([
  'advance',
  'decline',
  'decrease',
  'delay',
  'drop',
  'expansion',
  'fall',
  'improvement',
  'increase',
  'penetration',
  'progress',
  'reduction',
  'rise',
]);

/** "keep keeping" stumbles, and what "ceases to exist" does not "stop existing". */
const unkept = new Set(['keep', 'be', 'exist']);

/** "we will continue to offer it": a bare "we keep offering it" would tell of many times. */
function goesOn(words: readonly Word[], from: number, to: number): boolean {
  const verb = words[from];
  const before = words[from - 1];
  if (unkept.has(words[to - 1]?.lemma ?? '') || sharesForm(words, to)) return false;
  if (verb?.form !== 'base' && verb?.form !== 's') return true;
  return before?.pos === 'AUX' || before?.lower === 'to' || /^['’]ll$/.test(before?.text ?? '');
}

/** "many of the concerns you raised" are those and no others; "many of the tests" may be any. */
function isKnown(words: readonly Word[], at: number): boolean {
  const noun = words.findIndex(({ pos }, i) => i >= at && pos === 'NOUN');
  const next = words[noun + 1];
  return noun > 0 && (next?.pos === 'PRON' || /^(?:that|which|who|whom)$/.test(next?.lower ?? ''));
}

/** "A as well as B" is "A and B" where no other "and" stands near, and B has no clause of its own. */
function joins(words: readonly Word[], from: number, to: number): boolean {
  if (from === 0 || beside(words, from, to)) return false;
  const reach = words[from - 1]?.text === ',' ? 7 : 3;
  const near = words.slice(Math.max(0, from - reach), to + 3);
  if (near.some(({ lower }) => lower === 'and')) return false;
  const noun = words.findIndex(({ pos }, i) => i >= to && (pos === 'NOUN' || pos === 'PROPN'));
  const next = words[noun + 1];
  return noun < 0 || next?.form !== 'ing';
}

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
