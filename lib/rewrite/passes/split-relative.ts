import type { Word } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';
import { isFiniteVerb } from './main-verb.ts';
import { joint, subjects } from './split-joint.ts';

/** ", which was built in 1900." is ". It was built in 1900." when it ends the sentence. */
export function whichAt(words: readonly Word[], at: number): Proposal | undefined {
  const owner = words[at - 1];
  const verb = words[at + 2];
  if (owner === undefined || verb === undefined || !isFiniteVerb(verb)) return undefined;
  // Behind a modal nothing tells whether "which" means the noun or all that was said.
  if (/^(?:can|could|may|might|must|shall|should|will|would)$/.test(verb.lower)) return undefined;
  if (owner.pos !== 'NOUN' && owner.pos !== 'PROPN') return undefined;
  // "cherry pop and lime pop, which": of two, "it" would be neither.
  if (words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'and'))
    return undefined;
  if (!endsSentence(words, at + 2)) return undefined;
  const many = owner.pos === 'NOUN' && owner.lower !== owner.lemma && /s$/.test(owner.lower);
  const agrees = many
    ? !/^(?:is|was|has)$/.test(verb.lower) && verb.form !== 's'
    : !/^(?:are|were|have)$/.test(verb.lower);
  if (!agrees) return undefined;
  return joint(at, at + 2, many ? '. They' : '. It', 'which');
}

/** ", who were small." is ". They were small.": only of many, whose pronoun is sure. */
export function whoAt(words: readonly Word[], at: number): Proposal | undefined {
  const owner = words[at - 1];
  const verb = words[at + 2];
  if (owner?.pos !== 'NOUN' || !isPlural(owner) || verb === undefined || !isFiniteVerb(verb))
    return undefined;
  if (/^(?:is|was|has)$/.test(verb.lower) || verb.form === 's') return undefined;
  if (!endsSentence(words, at + 2)) return undefined;
  return joint(at, at + 2, '. They', 'which');
}

/** ", where she studied" is ". There she studied". */
export function whereAt(words: readonly Word[], at: number): Proposal | undefined {
  const subject = words[at + 2];
  if (subject === undefined || subject.lower === 'there') return undefined;
  if (!subjects.has(subject.lower) || !isFiniteVerb(words[at + 3])) return undefined;
  return joint(at, at + 2, '. There', 'where');
}

/** ", which has A, B and C." runs to the end; ", which is old, is closed." does not: a verb of the sentence follows its comma. */
function endsSentence(words: readonly Word[], from: number): boolean {
  let comma = false;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || /^[;:–—()]$/.test(word.text)) return false;
    if (word.text === ',') comma = true;
    else if (comma && (word.pos === 'VERB' || word.pos === 'AUX')) return false;
  }
  return true;
}

function isPlural(noun: Word): boolean {
  return noun.lower === 'people' || (noun.lower !== noun.lemma && /s$/.test(noun.lower));
}
