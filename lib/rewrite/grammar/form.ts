import irregular from './irregular-verbs.json' with { type: 'json' };
import type { Form } from './word.ts';

const pastOf = new Set<string>();
const participleOf = new Set<string>();
const sameBase = new Set<string>();
for (const [base, [past, participle]] of Object.entries(irregular.verbs) as [
  string,
  [string, string],
][]) {
  pastOf.add(past);
  participleOf.add(participle);
  if (past === base || participle === base) sameBase.add(base);
}

const beForms = new Set([
  'am',
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  "'s",
  '’s',
  "'re",
  '’re',
  "'m",
  '’m',
  'get',
  'gets',
  'got',
  'getting',
]);
const haveForms = new Set(['have', 'has', 'had', 'having', "'ve", '’ve', "'d", '’d']);
const determiners = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'our',
  'my',
  'your',
  'this',
  'these',
  'all',
]);
const modals = new Set([
  'to',
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
  "'ll",
  '’ll',
  "'d",
  '’d',
  'do',
  'does',
  'did',
  'ca',
  'wo',
  'let',
  "let's",
]);

/**
 * The form of a verb among its neighbours. Takes the verb in lower case, the words before it (lower case, nearest
 * last, adverbs and "not" left out) and the word after it.
 */
export function verbForm(
  verb: string,
  before: string | undefined,
  beforePos: string | undefined,
  after: string | undefined,
): Form {
  if (/ing$/.test(verb) && verb.length > 4) return 'ing';
  const afterBe = before !== undefined && beForms.has(before);
  const afterHave = before !== undefined && haveForms.has(before);
  if (before !== undefined && modals.has(before) && !afterHave) return 'base';
  const past = pastOf.has(verb);
  const participle = participleOf.has(verb);
  const regular =
    /ed$/.test(verb) &&
    !past &&
    verb.length > 3 &&
    !['need', 'exceed', 'proceed', 'succeed', 'embed', 'seed', 'speed'].includes(verb);
  if (regular || (past && participle)) {
    if (sameBase.has(verb) && !afterBe && !afterHave) return 'base';
    if (afterBe || afterHave) return 'part';
    if (after === 'by') return 'part';
    if (beforePos === 'NOUN' || beforePos === 'PROPN' || beforePos === 'PRON') return 'past';
    if (after !== undefined && determiners.has(after)) return 'past';
    if (beforePos === 'PUNCT' || before === 'as' || before === 'when' || before === 'if')
      return 'part';
    return 'past';
  }
  if (past) return sameBase.has(verb) && !afterBe && !afterHave ? 'base' : 'past';
  if (participle) return sameBase.has(verb) && !afterBe && !afterHave ? 'base' : 'part';
  if (/s$/.test(verb) && !/ss$/.test(verb)) return 's';
  return 'base';
}
