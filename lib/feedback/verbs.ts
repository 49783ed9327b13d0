import { groupsOf } from './lexicon.ts';
import { bitOf, type WordGroup } from './word-groups.ts';

const isA = (group: WordGroup) => {
  const bit = bitOf(group);
  return (word: string) => (groupsOf(word) & bit) !== 0;
};
const isPastVerb = isA('pastVerbs');
const isParticiple = isA('participles');
const isNotPast = isA('notPast');

/** Whether a sentence that starts with this word gives an order ("Open the settings"). */
export const isImperative = isA('imperatives');

const skipped = new Set([
  'also',
  'clearly',
  'really',
  'always',
  'never',
  'then',
  'just',
  'already',
  'both',
  'all',
  'only',
]);
const auxiliaries = new Set(['have', 'had', 'having']);

/**
 * Whether the subject at `index` ("you", "I", "we") does something in the past: "you wrote", "you've handled",
 * "you never asked". Read from word shape and a list of irregular verbs; no tagger.
 */
export function isPastAfter(words: readonly string[], index: number): boolean {
  const subject = words[index] ?? '';
  let at = index + 1;
  while (at < index + 3 && skipped.has(words[at] ?? '')) at += 1;
  if (subject.endsWith("'ve") || auxiliaries.has(words[at] ?? '')) {
    const start = subject.endsWith("'ve") ? at : at + 1;
    for (let next = start; next < start + 2; next += 1) {
      const word = words[next] ?? '';
      if (isParticiple(word) || endsInEd(word)) return true;
    }
  }
  const verb = words[at] ?? '';
  return isPastVerb(verb) || endsInEd(verb);
}

function endsInEd(word: string): boolean {
  return word.length > 4 && word.endsWith('ed') && !isNotPast(word);
}
