import { inflect, plural } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { fits, isNoVerb, standsBefore, unsure } from './plain-verb-company.ts';
import data from './plain-words.json' with { type: 'json' };

const id = 'plain-words';

type List = ReadonlyMap<string, string>;
const lists: ReadonlyMap<string, List> = new Map(
  Object.entries({
    VERB: data.VERB,
    NOUN: data.NOUN,
    ADJ: data.ADJ,
    ADV: data.ADV,
    ADP: data.ADP,
    SCONJ: data.SCONJ,
  }).map(([pos, words]) => [pos, new Map(Object.entries(words))]),
);

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
/** Plain nouns that say the same only of one: "consequences" are bad, a consequence is a result. */
const onlyOne = new Set(['beginning', 'consequence', 'location', 'opportunity']);
const times = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'season',
  'time',
  'decade',
  'century',
]);

/** A long word gives way to the everyday word with the same meaning, in the same form. */
export const plainWords: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      const put = plainFor(words, at, word);
      if (put === undefined || word.kept) return;
      // Of "the districts of the three regions" both would be areas.
      const near = word.pos === 'NOUN' ? words : words.slice(Math.max(0, at - 4), at + 5);
      if (near.some(({ lower, lemma }) => lower === put || plural(lemma) === put)) return;
      // "the main protagonist" would be "the main main character".
      if (
        put
          .split(' ')
          .some((part) => part === words[at - 1]?.lower || part === words[at + 1]?.lower)
      )
        return;
      proposals.push({
        from: at,
        to: at + 1,
        put,
        rule: `plain-${word.pos.toLowerCase()}`,
        reason: `'${put}' is the everyday word for '${word.lower}'`,
      });
    });
    return proposals;
  },
};

function plainFor(words: readonly Word[], at: number, word: Word): string | undefined {
  if (/^\p{Lu}/u.test(word.text) && at > 0) return undefined;
  // No sentence opens with its finite verb: "Sparks decided" names someone.
  if (at === 0 && word.pos === 'VERB' && (word.form === 's' || word.form === 'past'))
    return undefined;
  const list = lists.get(word.pos);
  if (list === undefined) return undefined;
  const next = words[at + 1];
  const before = words[at - 1];
  switch (word.pos) {
    case 'VERB':
      // "provide you with notes" is not "give you with notes".
      if (
        list.get(word.lemma) === 'give' &&
        words.slice(at + 1, at + 5).some(({ lower }) => lower === 'with')
      ) {
        return undefined;
      }
      return plainVerb(list.get(word.lemma), words, at);
    case 'NOUN': {
      const plain = list.get(word.lemma);
      if (plain === undefined) return undefined;
      // A "television series" is as well a "TV series": that word keeps its place in a compound.
      if (
        word.lemma === 'television' ? next?.pos === 'PROPN' : partOfName(next) || partOfName(before)
      )
        return undefined;
      const many = word.lower !== word.lemma && /(?:s|men)$/.test(word.lower);
      if (many && onlyOne.has(word.lemma)) return undefined;
      // "an opportunity to help" is a chance; "the opportunity" alone may be an offer.
      if (word.lemma === 'opportunity' && next?.lower !== 'to' && next?.lower !== 'for')
        return undefined;
      if (word.lemma === 'magnitude' && next?.pos === 'NUM') return undefined;
      if (
        word.lemma === 'residence' &&
        words.slice(Math.max(0, at - 3), at).some(({ lemma }) => lemma === 'take')
      )
        return undefined;
      // "with difficulty" has no number, "the problem" has.
      if (word.lemma === 'difficulty' && !many) return undefined;
      return many ? plural(plain) : plain;
    }
    case 'ADJ': {
      const describing =
        next?.pos === 'NOUN' ||
        next?.pos === 'ADJ' ||
        (before?.lemma === 'be' && next?.lower !== 'with');
      if (word.lower === 'sufficient' && before?.pos === 'DET') return undefined;
      if (
        word.lower === 'initial' &&
        /^(?:public|setup|value|cost|state|position|assessment|condition|investment)s?$/.test(
          next?.lower ?? '',
        )
      )
        return undefined;
      if (word.lower === 'notable' && next?.lower === 'enough') return undefined;
      // "the most intense" is "the strongest", and nothing is "more main".
      if (/^(?:most|more|less|least)$/.test(before?.lower ?? '') && isShort(list.get(word.lower)))
        return undefined;
      return describing ? list.get(word.lower) : undefined;
    }
    case 'ADP':
      if (
        word.lower === 'within' &&
        words.slice(at + 1, at + 4).some(({ lemma }) => times.has(lemma))
      )
        return undefined;
      return next?.pos === 'NUM' ? undefined : list.get(word.lower);
    case 'ADV':
      // "is therefore needed" is not "is so needed", "immediately after" not "at once after".
      if (word.lower === 'therefore' && at > 0 && before?.pos !== 'CCONJ' && before?.text !== ';')
        return undefined;
      // "originally built" is "first built"; "originally a farm" is not "first a farm".
      // "generally agreed" is agreed by most, not most of the time.
      if (
        word.lower === 'generally' &&
        /^(?:agree|accept|hold|consider|regard|recognise|recognize|believe|think|know|assume)$/.test(
          next?.lemma ?? '',
        )
      )
        return undefined;
      if (word.lower === 'originally' && next?.form !== 'part') return undefined;
      if (list.get(word.lower)?.includes(' ') && (next?.pos === 'ADP' || next?.pos === 'SCONJ'))
        return undefined;
      // "We at once noticed" is stiff, "We noticed at once" is not.
      if (word.lower === 'immediately' && next !== undefined && next.pos !== 'PUNCT')
        return undefined;
      if (
        /^(?:simultaneously|temporarily)$/.test(word.lower) &&
        next !== undefined &&
        next.pos !== 'PUNCT'
      )
        return undefined;
      // "considerably larger" is "much larger", "grew considerably" is not "grew much".
      if (list.get(word.lower) === 'much' && !/er$/.test(next?.pos === 'ADJ' ? next.lower : ''))
        return undefined;
      if (list.get(word.lower) === 'very' && next?.pos !== 'ADJ' && next?.form !== 'part')
        return undefined;
      if (list.get(word.lower) === 'still' && at > 0) return undefined;
      // "formerly he played" is not "once he played": that tells of one time.
      if (word.lower === 'formerly' && next?.pos === 'PRON') return undefined;
      // "immediately afterwards" and "shortly afterwards" name one moment.
      if (/^afterwards?$/.test(word.lower) && before?.pos === 'ADV') return undefined;
      if (word.lower === 'roughly' && (next?.lower === 'around' || next?.lower === 'about'))
        return undefined;
      return list.get(word.lower);
    default:
      return list.get(word.lower);
  }
}

function plainVerb(
  plain: string | undefined,
  words: readonly Word[],
  at: number,
): string | undefined {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  // "Bangui manufactures include shoes": behind the verb of a sentence stands no other one.
  if ((word.form === 's' || word.form === 'base') && carries(next)) return undefined;
  if (plain === undefined || next?.lower === 'of' || next?.lower === 'for') return undefined;
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

/** One syllable, as most everyday words have, or "main". */
function isShort(plain: string | undefined): boolean {
  return (
    plain === undefined ||
    (plain.match(/[aeiouy]+/g)?.length ?? 0) < 2 ||
    /^(?:main|prime)$/.test(plain)
  );
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

/** "error handling", "learning outcomes": in a compound the noun is half a term. */
function partOfName(word: Word | undefined): boolean {
  return word !== undefined && ['NOUN', 'PROPN', 'X'].includes(word.pos);
}
