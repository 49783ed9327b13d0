import type { Word } from '../grammar/word.ts';

/** Words that open a clause inside another one: the next verb is theirs. */
const opens = new Set([
  'who',
  'which',
  'that',
  'what',
  'where',
  'when',
  'why',
  'how',
  'if',
  'because',
  'while',
  'since',
  'although',
  'though',
  'as',
  'than',
  'until',
  'after',
  'before',
  'unless',
  'whether',
]);
const subjects = new Set(['i', 'you', 'he', 'she', 'we', 'they']);

/** Whether words hold a verb that carries them as a sentence: "the one I sent you" holds one, but inside a clause. */
export function hasMainVerb(words: readonly Word[]): boolean {
  let owed = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const before = words[at - 1];
    if (word === undefined) break;
    // "that" before a noun points at it: "that plan works".
    if (opens.has(word.lower) && !(word.lower === 'that' && word.pos === 'DET')) owed += 1;
    const named = before?.pos === 'NOUN' || before?.lower === 'one' || before?.lower === 'ones';
    if (named && subjects.has(word.lower)) owed += 1;
    if (!isFiniteVerb(word) || maybeParticiple(word, words[at + 1]) || before?.lower === 'to')
      continue;
    if (isVerb(before) && before?.form !== 'ing') continue;
    if (owed === 0) return true;
    owed -= 1;
  }
  return false;
}

function isVerb(word: Word | undefined): boolean {
  return word?.pos === 'VERB' || word?.pos === 'AUX';
}

/** A verb in a form that a sentence can stand on. */
export function isFiniteVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    isVerb(word) &&
    word.form !== 'ing' &&
    word.form !== 'part' &&
    word.lower !== 'be'
  );
}

/** "a device strapped to his back": behind a noun, "-ed" before a preposition is no sure verb of the sentence. */
export function maybeParticiple(verb: Word, next: Word | undefined): boolean {
  return (
    verb.pos === 'VERB' && verb.form === 'past' && /ed$/.test(verb.lower) && next?.pos === 'ADP'
  );
}
