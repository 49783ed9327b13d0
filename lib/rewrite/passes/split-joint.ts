import type { Word } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';

/** The least words that each part of a split sentence keeps. */
export const PART = 5;

/** A place to split a sentence: the words from `from` up to `to` give way to `put`, and `rule` says what kind of joint it is. */
export function joint(
  from: number,
  to: number,
  put: string,
  kind?: 'and' | 'although' | 'which' | 'where' | 'result',
): Proposal {
  return {
    from,
    to,
    put,
    rule: kind === undefined ? 'split' : `split-${kind}`,
    reason: 'Two short sentences are easier to follow than one long one',
  };
}

/** Pronouns that a sentence may start with, whoever came before. */
export const subjects = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'this',
  'these',
  'those',
  'there',
]);

/** The tense of a finite verb, by its form. */
export function tenseOf(word: Word): 'past' | 'present' {
  if (['was', 'were', 'had', 'did'].includes(word.lower) || word.form === 'past') return 'past';
  return 'present';
}
