import type { Word } from '../grammar/word.ts';

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

/** Takes the plain word for the adjective at `at`; returns it, or undefined where it would say something else. */
export function plainAdjective(
  plain: string,
  words: readonly Word[],
  at: number,
): string | undefined {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (word === undefined) return undefined;
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
  if (/^(?:most|more|less|least)$/.test(before?.lower ?? '') && isShort(plain)) return undefined;
  return describing ? plain : undefined;
}

/** The same for an adverb. */
export function plainAdverb(plain: string, words: readonly Word[], at: number): string | undefined {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (word === undefined) return undefined;
  // "is therefore needed" is not "is so needed", "immediately after" not "at once after".
  if (word.lower === 'therefore' && at > 0 && before?.pos !== 'CCONJ' && before?.text !== ';')
    return undefined;
  // "generally agreed" is agreed by most, not most of the time.
  if (
    word.lower === 'generally' &&
    /^(?:agree|accept|hold|consider|regard|recognise|recognize|believe|think|know|assume)$/.test(
      next?.lemma ?? '',
    )
  )
    return undefined;
  // "originally built" is "first built"; "originally a farm" is not "first a farm".
  if (word.lower === 'originally' && next?.form !== 'part') return undefined;
  if (plain.includes(' ') && (next?.pos === 'ADP' || next?.pos === 'SCONJ')) return undefined;
  // "We at once noticed" is stiff, "We noticed at once" is not.
  if (word.lower === 'immediately' && next !== undefined && next.pos !== 'PUNCT') return undefined;
  if (
    /^(?:simultaneously|temporarily)$/.test(word.lower) &&
    next !== undefined &&
    next.pos !== 'PUNCT'
  )
    return undefined;
  // "considerably larger" is "much larger", "grew considerably" is not "grew much".
  if (plain === 'much' && !/er$/.test(next?.pos === 'ADJ' ? next.lower : '')) return undefined;
  if (plain === 'very' && next?.pos !== 'ADJ' && next?.form !== 'part') return undefined;
  if (plain === 'still' && at > 0) return undefined;
  // "formerly he played" is not "once he played": that tells of one time.
  if (word.lower === 'formerly' && next?.pos === 'PRON') return undefined;
  // "immediately afterwards" and "shortly afterwards" name one moment.
  if (/^afterwards?$/.test(word.lower) && before?.pos === 'ADV') return undefined;
  if (word.lower === 'roughly' && (next?.lower === 'around' || next?.lower === 'about'))
    return undefined;
  return plain;
}

/** The same for a preposition. */
export function plainPreposition(
  plain: string,
  words: readonly Word[],
  at: number,
): string | undefined {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined) return undefined;
  if (word.lower === 'within' && words.slice(at + 1, at + 4).some(({ lemma }) => times.has(lemma)))
    return undefined;
  return next?.pos === 'NUM' ? undefined : plain;
}

/** One syllable, as most everyday words have, or "main". */
function isShort(plain: string): boolean {
  return (plain.match(/[aeiouy]+/g)?.length ?? 0) < 2 || /^(?:main|prime)$/.test(plain);
}
