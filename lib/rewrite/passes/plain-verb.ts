import { inflect } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import { fits, isNoVerb, standsBefore, unsure } from './plain-verb-company.ts';

/** Plain verbs that need their object behind them: "was attended by" is not "was gone to by". */
const leansForward = new Set([
  'ask for',
  'come before',
  'go with',
  'stand for',
  'go to',
  'go through',
  'have',
  'live in',
  'look like',
  'return to',
  'think about',
  'wait for',
]);
/** What is created by acting it or holding it, which nobody makes. */
const played = new Set(['role', 'roles', 'character', 'characters', 'part', 'title', 'position']);

/** Takes the plain verb for the one at `at`; returns it in its form, or undefined where it would say something else. */
export function plainVerb(plain: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  // No sentence opens with its finite verb: "Sparks decided" names someone.
  if (at === 0 && (word.form === 's' || word.form === 'past')) return undefined;
  // "provide you with notes" is not "give you with notes".
  if (plain === 'give' && words.slice(at + 1, at + 5).some(({ lower }) => lower === 'with'))
    return undefined;
  // "Bangui manufactures include shoes": behind the verb of a sentence stands no other one.
  if ((word.form === 's' || word.form === 'base') && carries(next)) return undefined;
  if (next?.lower === 'of' || next?.lower === 'for') return undefined;
  if (isNoVerb(words, at) || standsBefore(words, at) || !fits(word, words, at)) return undefined;
  if (before?.pos === 'DET' || before?.lower === 'well' || before?.pos === 'ADJ') return undefined;
  if (word.form === 'part' && leansForward.has(plain)) return undefined;
  if (word.lemma === 'create' && words.slice(at + 1, at + 5).some(({ lower }) => played.has(lower)))
    return undefined;
  if (word.lemma === 'entitle' && next?.lower === 'to') return undefined;
  // "receiving suspended sentences" would get suspended.
  if (plain === 'get' && /ed$/.test(next?.lower ?? '')) return undefined;
  if (word.lemma === 'originate' && next?.lower === 'from') return inflect('come', word.form);
  if (word.lemma === 'establish' && next?.lower === 'that') return undefined;
  if (word.lemma === 'derive' && (next?.lower !== 'from' || word.form !== 's')) return undefined;
  if (word.lemma === 'perceive' && next?.lower === 'to') return undefined;
  if (word.lemma === 'occur' && word.form !== 'past') return undefined;
  if (word.lemma === 'feature' && (word.form === 'ing' || word.form === 'part')) return undefined;
  if (word.lemma === 'devote' && word.form !== 'base') return undefined;
  if (word.lemma === 'transfer' && word.form !== 'part') return undefined;
  if (word.lemma === 'reduce' && (word.form === 'part' || next?.pos === 'NOUN')) return undefined;
  if (word.lemma === 'portray' && (next?.lower === 'as' || word.form === 'part')) return undefined;
  if (word.lemma === 'complete' && word.form !== 'part' && word.form !== 'past') return undefined;
  if (word.form === 'ing' && describes(before, next)) return undefined;
  if (
    word.form === 'part' &&
    (plain.startsWith('come') || (plain.includes(' ') && next?.pos === 'NOUN'))
  )
    return undefined;
  if (word.lemma === 'state' && word.form !== 'past') return undefined;
  if (word.lemma === 'remain' && !['ADP', 'PUNCT', 'ADJ'].includes(next?.pos ?? ''))
    return undefined;
  const bare = before?.pos === 'NOUN' || before?.pos === 'PROPN';
  if (plain === 'get' && (word.form === 'part' || (bare && next?.lower === 'from')))
    return undefined;
  if (
    word.lemma === 'require' &&
    (next?.lower === 'to' || next?.pos === 'PRON' || word.form === 'past')
  )
    return undefined;
  const [past, participle] = [inflect(plain, 'past'), inflect(plain, 'part')];
  if (past !== participle && word.form === 'past' && unsure(words, at)) return undefined;
  // Behind a mark, "-ed" with an object is the past: "Guerrero (c) defeated Yang".
  const hasObject = next !== undefined && ['PROPN', 'DET', 'PRON'].includes(next.pos);
  const form = word.form === 'part' && before?.pos === 'PUNCT' && hasObject ? 'past' : word.form;
  return inflect(plain, form);
}

function carries(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'VERB' || word.pos === 'AUX') &&
    (word.form === 'base' || word.form === 's')
  );
}

/** "a reigning champion": before a noun an "-ing" form is a kind of it, not what someone does. */
function describes(before: Word | undefined, next: Word | undefined): boolean {
  if (before?.pos === 'ADJ') return true;
  const noun = next?.pos === 'NOUN' || next?.pos === 'PROPN';
  return noun && !['ADP', 'PUNCT', 'AUX'].includes(before?.pos ?? '');
}
