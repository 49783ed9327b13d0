import type { Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import { sharesForm } from './shared-form.ts';
import data from './verb-frames.json' with { type: 'json' };

const rules = rulePass('verb-frames', data.rules);

/** "allows you to test" is "lets you test", "is used to test" is "tests". */
export const verbFrames: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    rules
      .propose(sentence, message, index)
      .filter(
        ({ from, to, rule }) =>
          !(
            rule === 'let' &&
            (leansOn(sentence.words, from, to) || isIdle(sentence.words.slice(from, to)))
          ) &&
          !(takesForm.has(rule) && sharesForm(sentence.words, to)) &&
          !(rule === 'more-than' && isMatch(sentence.words, from, to)),
      ),
};

/** Rules that put the verb in another form. */
const takesForm = new Set(['used-to-do', 'would-past', 'went-on']);

/** "enables the ability to skip": what is no person, group or machine cannot be let do a thing. */
function isIdle(words: readonly Word[]): boolean {
  return words.some(
    ({ pos, lemma }) =>
      pos === 'NOUN' &&
      /(?:[^c]ity|tion|sion|ment|ance|ence|ness|option|use|access|way|right|time)$/.test(lemma),
  );
}

/** "allows you to read and to write", "and for them to write": a second "to" or "for" leans on the first, and "not allow" is a ban, which "let" says too softly. */
function leansOn(words: readonly Word[], from: number, to: number): boolean {
  if (
    words.slice(Math.max(0, from - 2), from).some(({ lower }) => /^(?:not|n't|never)$/.test(lower))
  )
    return true;
  return words
    .slice(to, to + 10)
    .some(
      ({ lower }, i, near) =>
        /^(?:to|for)$/.test(lower) && /^(?:and|or)$/.test(near[i - 1]?.lower ?? ''),
    );
}

/** "no more than 3", "much more than 5", and "more than two people": the number is no plain measure. */
function isMatch(words: readonly Word[], from: number, to: number): boolean {
  return (
    !/\d|^(?:ten|dozen|hundred|thousand|million|billion|half)/.test(words[to]?.lower ?? '') ||
    /^(?:no|not|n't|much|far|little|nothing|any)$/.test(words[from - 1]?.lower ?? '') ||
    /^(?:as|or)$/.test(words[to + 1]?.lower ?? '')
  );
}
