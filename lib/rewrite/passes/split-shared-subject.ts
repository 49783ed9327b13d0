import type { Word } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';
import { isFiniteVerb } from './main-verb.ts';
import data from './split.json' with { type: 'json' };
import { joint, tenseOf } from './split-joint.ts';

const things = new Set(data.things);

/** "He was born there and moved away" is "He was born there. He moved away": the subject is a pronoun that starts the sentence. */
export function andAt(words: readonly Word[], at: number): Proposal | undefined {
  const link = words[at]?.lower;
  const verb = words[at + 1];
  if ((link !== 'and' && link !== 'but') || verb === undefined) return undefined;
  const subject = subjectOf(words);
  if (subject === undefined || !isFiniteVerb(verb)) return undefined;
  const first = words[subject.verbAt];
  const same =
    verb.form === 'past' || ['was', 'were', 'is', 'are', 'has', 'had'].includes(verb.lower);
  if (!same || first === undefined || tenseOf(first) !== tenseOf(verb)) return undefined;
  // "It was opened and closed": the second participle shares the "was".
  if (/^(?:is|are|was|were)$/.test(first.lower) && /ed$/.test(verb.lower)) return undefined;
  for (let i = 1; i < at; i += 1)
    if (/^(?:to|that|who|which|and|or)$/.test(words[i]?.lower ?? '')) return undefined;
  const comma = words[at - 1]?.text === ',';
  const put = link === 'but' ? `. But ${subject.pronoun}` : `. ${capitalise(subject.pronoun)}`;
  return joint(comma ? at - 1 : at, at + 1, put, 'and');
}

/** The pronoun that stands for the subject of the sentence: itself, or "it" for a thing. */
function subjectOf(
  words: readonly Word[],
): { readonly pronoun: string; readonly verbAt: number } | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  if (['he', 'she', 'it', 'they', 'we', 'i', 'you'].includes(first.lower)) {
    const pronoun = first.lower === 'i' ? 'I' : first.lower;
    return isFiniteVerb(words[1]) ? { pronoun, verbAt: 1 } : undefined;
  }
  if (!['the', 'this', 'these', 'those', 'many', 'some', 'most'].includes(first.lower))
    return undefined;
  let at = 1;
  while (words[at]?.pos === 'ADJ') at += 1;
  const noun = words[at];
  const verb = words[at + 1];
  if (noun?.pos !== 'NOUN') return undefined;
  if (noun.lower !== noun.lemma && /s$/.test(noun.lower)) {
    return ['were', 'are', 'have'].includes(verb?.lower ?? '')
      ? { pronoun: 'they', verbAt: at + 1 }
      : undefined;
  }
  if (noun.lower !== noun.lemma || !things.has(noun.lemma)) return undefined;
  return isFiniteVerb(verb) && ['was', 'is', 'has', 'had'].includes(verb?.lower ?? '')
    ? { pronoun: 'it', verbAt: at + 1 }
    : undefined;
}
