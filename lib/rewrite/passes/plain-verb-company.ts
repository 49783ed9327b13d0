import type { Word } from '../grammar/word.ts';
import data from './plain-verb-company.json' with { type: 'json' };

interface Company {
  /** Words that must follow at once. */
  readonly needs?: readonly string[];
  /** Words that must not follow at once. */
  readonly not?: readonly string[];
  /** Words that must not follow within `REACH`. */
  readonly notNear?: readonly string[];
  /** Forms in which the plain verb says the same. */
  readonly forms?: readonly string[];
}

const REACH = 5;
const companies: ReadonlyMap<string, Company> = new Map(Object.entries(data.verbs));

/** Whether the plain verb says the same in this company: "emerge from" is not "appear from", "established that" not "set up that". */
export function fits(word: Word, words: readonly Word[], at: number): boolean {
  const company = companies.get(word.lemma);
  if (company === undefined) return true;
  const next = words[at + 1]?.lower ?? '';
  const near = words.slice(at + 1, at + 1 + REACH);
  return (
    (company.forms === undefined || company.forms.includes(word.form)) &&
    (company.needs === undefined || company.needs.includes(next)) &&
    !company.not?.includes(next) &&
    !near.some(
      ({ lower, lemma }) => company.notNear?.includes(lower) || company.notNear?.includes(lemma),
    )
  );
}

/** "a September permit issuance", "have functions": the tagger took a noun for a verb. */
export function isNoVerb(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || before === undefined) return false;
  if (word.form === 's' && (before.lemma === 'have' || before.pos === 'ADJ')) return true;
  const one = (before.pos === 'NOUN' || before.pos === 'PROPN') && before.lower === before.lemma;
  return word.form === 'base' && one && !/s$/.test(before.lower);
}

/** "selected pilots", "an internally generated field", "revised clean drafts": before a noun the verb describes it. */
export function standsBefore(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  const before = words[at - 1];
  if (word === undefined || (word.form !== 'past' && word.form !== 'part')) return false;
  if (next?.pos === 'ADJ')
    return before?.pos !== 'NOUN' && before?.pos !== 'PROPN' && before?.pos !== 'PRON';
  if (next?.pos === 'PROPN') return before?.pos === 'ADV' && words[at - 2]?.pos === 'DET';
  if (next?.pos !== 'NOUN') return false;
  return (
    before?.pos === 'ADP' ||
    before?.lower === 'for' ||
    before?.pos === 'DET' ||
    (before?.pos === 'ADV' && /ly$/.test(before.lower) && words[at - 2]?.pos !== 'PRON')
  );
}

/** "practices discussed and demonstrated in class", "the order featured in it": no object follows, so it may be a participle. */
export function unsure(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  const open = next === undefined || ['ADP', 'PUNCT', 'ADV', 'CCONJ'].includes(next.pos);
  return (
    open &&
    (before === undefined || ['NOUN', 'PROPN', 'CCONJ', 'PUNCT', 'ADV'].includes(before.pos))
  );
}
