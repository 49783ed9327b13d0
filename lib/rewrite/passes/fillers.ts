import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './fillers.json' with { type: 'json' };

const rules = rulePass('fillers', data.rules);
const negations = new Set(data.negations);
const freeOfNegation = new Set(data.freeOfNegation);
const uncounted = new Set(data.uncounted);
/** "almost the entire team" is not "almost the team". */
const ofMeasure = new Set(['completely', 'entire']);
const nearly = new Set(['almost', 'nearly', 'virtually', 'practically']);
const REACH = 4;

/** Words that a sentence can do without. Behind a negation most cannot go: "not fully tested" is not "not tested". */
export const fillers: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    rules
      .propose(sentence, message, index)
      .filter(
        ({ from, to, rule }) =>
          !said(sentence.words, from, to) &&
          !(rule === 'on-weekday' && needsOn(sentence.words, from)) &&
          !(rule === 'and-opener' && goesOn(sentence)) &&
          !(
            ofMeasure.has(rule) &&
            sentence.words.slice(Math.max(0, from - 2), from).some(({ lower }) => nearly.has(lower))
          ) &&
          !(rule === 'intensifier' && dates(sentence.words, to)) &&
          !(rule === 'however-but' && sentence.words.some(({ lower }) => lower === 'but')) &&
          !(rule === 'both' && !isPair(sentence.words, from)) &&
          !(rule === 'at-the-time' && onlyThen(sentence.words)) &&
          !(rule === 'vague-quantity' && onlySome(sentence.words, from)) &&
          (freeOfNegation.has(rule) || !negated(sentence.words, from)),
      ),
};

/** "We meet Monday" is said, "Monday we meet" less; nor behind another such word ("we came in on Monday") and between two capitals ("to Spain on Monday"). */
function needsOn(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || before.pos === 'ADP' || /^\p{Lu}/u.test(before.text);
}

/** "in very late August" narrows the date. */
function dates(words: readonly Word[], at: number): boolean {
  return (
    /^(?:late|early)$/.test(words[at]?.lower ?? '') &&
    ['PROPN', 'NUM'].includes(words[at + 1]?.pos ?? '')
  );
}

/** A small "and" behind an abbreviation's point goes on with the sentence. */
function goesOn({ words, previousEnd }: Sentence): boolean {
  return previousEnd !== undefined && /^\p{Ll}/u.test(words[0]?.text ?? '');
}

/** "really, really hard": the comma belongs to the pair, so neither half goes alone. */
function said(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from]?.lower;
  const after = words[to]?.text === ',' && words[to + 1]?.lower === word;
  const before = words[from - 1]?.text === ',' && words[from - 2]?.lower === word;
  return after || before;
}

/** "some people agree" is not "people agree": among many, "some" is a number. Behind "there are" it is not. */
function onlySome(words: readonly Word[], at: number): boolean {
  if (words[at]?.lower !== 'some') return false;
  const noun = words.slice(at + 1, at + 4).find(({ pos }) => pos === 'NOUN');
  if (noun === undefined) return true;
  // "there is chance" is no English, "I need time" is: what has no number does without "some".
  if (noun.lower === noun.lemma && noun.lower !== 'people') return !uncounted.has(noun.lower);
  const many = noun.lower === 'people' || (noun.lower !== noun.lemma && /s$/.test(noun.lower));
  return many && !/^(?:are|were)$/.test(words[at - 1]?.lower ?? '');
}

function negated(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    const word = words[i];
    if (word === undefined || /^[,;:]$/.test(word.text)) return false;
    if (negations.has(word.lower)) return true;
  }
  return false;
}

/** "in both eyes and he left": what follows "and" is of another kind, so "both" does not belong to it. */
function isPair(words: readonly Word[], at: number): boolean {
  const and = words.findIndex(({ lower }, i) => i > at + 1 && lower === 'and');
  const first = words[at + 1];
  const second = words[and + 1];
  if (first === undefined || second === undefined) return false;
  const named = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM']);
  return first.pos === second.pos || (named.has(first.pos) && named.has(second.pos));
}

/** "the largest city at the time", "disputed at the time, and remains so": then, and not always. */
function onlyThen(words: readonly Word[]): boolean {
  return words.some(
    ({ lower, pos }) =>
      /^(?:most|largest|biggest|only|first|today|now|still|remain|remains)$/.test(lower) ||
      (pos === 'ADJ' && /est$/.test(lower)),
  );
}
