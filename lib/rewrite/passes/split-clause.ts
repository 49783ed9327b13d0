import type { Word } from '../grammar/word.ts';
import type { Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';
import { hasMainVerb, isFiniteVerb, maybeParticiple } from './main-verb.ts';
import { joint, subjects } from './split-joint.ts';

/** Before a subject with its verb close behind: the subject starts the new sentence, behind "But" or "So". */
export function clauseAt(
  words: readonly Word[],
  at: number,
  head: number,
  lead: string,
): Proposal | undefined {
  const subject = words[head];
  if (subject === undefined || !startsClause(words, head)) return undefined;
  // Behind "a.m." the point would stand twice.
  if (words[at - 1]?.text.endsWith('.')) return undefined;
  if (lead === '' && (isFramed(words, at) || closesList(words, at) || subject.lower === 'this'))
    return undefined;
  if (!subjects.has(subject.lower) && !hasMainVerb(words.slice(head))) return undefined;
  const put = lead === '' ? `. ${capitalise(subject.text)}` : `. ${lead} ${subject.text}`;
  return joint(at, head + 1, put);
}

/** Behind a semicolon any words that have a verb of their own stand as a sentence. */
export function looseClauseAt(words: readonly Word[], at: number): Proposal | undefined {
  const head = words[at + 1];
  if (head === undefined || head.kept || !['NOUN', 'ADJ', 'PROPN', 'DET'].includes(head.pos))
    return undefined;
  if (!hasMainVerb(words.slice(0, at)) || !hasMainVerb(words.slice(at + 1))) return undefined;
  return joint(at, at + 2, `. ${capitalise(head.text)}`);
}

/** ", while the second half is new" sets one thing against another; with a pronoun or "was doing" it may tell of a time. */
export function whileAt(words: readonly Word[], at: number): Proposal | undefined {
  const subject = words[at + 2];
  if (subject === undefined || subjects.has(subject.lower)) return undefined;
  if (words.slice(at + 3, at + 10).some(({ form }) => form === 'ing')) return undefined;
  const split = clauseAt(words, at, at + 2, '');
  return split && { ...split, rule: 'split-while' };
}

/** Whether a clause with a subject and a verb of its own begins at word `head`. */
export function startsClause(words: readonly Word[], head: number): boolean {
  const subject = words[head];
  if (subject === undefined || subject.kept) return false;
  if (subjects.has(subject.lower)) {
    return (
      isFiniteVerb(words[head + 1]) ||
      (words[head + 1]?.pos === 'ADV' && isFiniteVerb(words[head + 2]))
    );
  }
  const named = subject.pos === 'DET' || subject.pos === 'PROPN';
  const bare = subject.pos === 'NOUN' || subject.pos === 'ADJ';
  if (!named && !bare) return false;
  if (subject.pos !== 'DET' && inList(words, head)) return false;
  for (let i = head + 1; i < head + 5; i += 1) {
    const word = words[i];
    if (word === undefined || word.pos === 'PUNCT' || word.pos === 'ADP' || word.pos === 'CCONJ')
      return false;
    if (isFiniteVerb(word)) return !maybeParticiple(word, words[i + 1]);
  }
  return false;
}

/** "…, pears, and plums are": the comma before stands close, so the "and" may end a list. */
function inList(words: readonly Word[], head: number): boolean {
  for (let i = Math.max(0, head - 9); i < head - 2; i += 1) if (words[i]?.text === ',') return true;
  return false;
}

/** "I wrote it, he read it, and we sent it": the "and" closes a list of clauses. */
function closesList(words: readonly Word[], at: number): boolean {
  const and = words[at + 1]?.lower === 'and' || words[at]?.lower === 'and';
  return (
    and &&
    words.some(
      ({ text }, i) =>
        text === ',' &&
        i > 1 &&
        i < at &&
        words.slice(i + 2, Math.min(i + 6, at)).some(isFiniteVerb) &&
        words.slice(0, i).some(isFiniteVerb),
    )
  );
}

/** "In June 2014, the line was built, and the hall was opened": what comes first is said of both. */
function isFramed(words: readonly Word[], at: number): boolean {
  const first = words[0];
  const comma = words.findIndex(({ text }) => text === ',');
  if (first === undefined || comma < 0 || comma >= at) return false;
  if (first.pos === 'ADP') return words.slice(0, comma).some(({ pos }) => pos === 'NUM');
  return first.pos === 'SCONJ';
}
