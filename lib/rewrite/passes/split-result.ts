import { inflect } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';
import { isFiniteVerb } from './main-verb.ts';
import { joint, tenseOf } from './split-joint.ts';

/** Verbs of what a clause brings about, and what must follow them: "making it", "causing a delay", "leading to". */
const results: ReadonlyMap<string, readonly string[]> = new Map([
  ['making', ['it', 'them', 'him', 'her', 'us', 'me', 'you']],
  ['leading', ['to']],
  ['resulting', ['in']],
  ...['allowing', 'causing', 'enabling', 'forcing', 'leaving', 'preventing', 'prompting'].map(
    (verb): [string, readonly string[]] => [verb, ['DET', 'NOUN', 'ADJ', 'NUM', 'PROPN']],
  ),
]);

/** ", making it hard to read" is ". This made it hard to read": what the whole clause brings about. */
export function resultAt(words: readonly Word[], at: number): Proposal | undefined {
  const verb = words[at + 1];
  const object = words[at + 2];
  if (verb?.form !== 'ing' || object === undefined) return undefined;
  const needs = results.get(verb.lower);
  if (needs === undefined || !needs.includes(needs[0] === 'DET' ? object.pos : object.lower))
    return undefined;
  const main = words.slice(0, at).find(isFiniteVerb);
  if (main === undefined || !['VERB', 'AUX'].includes(main.pos)) return undefined;
  if (/^(?:can|could|may|might|must|shall|should|will|would|'ll|'d)$/.test(main.lower))
    return undefined;
  if (words.slice(0, at).some(({ lower }) => lower === 'to' || lower === 'by')) return undefined;
  const put = `. This ${inflect(verb.lemma, tenseOf(main) === 'past' ? 'past' : 's')}`;
  return joint(at, at + 2, put, 'result');
}
