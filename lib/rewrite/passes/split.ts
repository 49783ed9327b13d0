import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';

const id = 'split';
/** Words in a sentence before it counts as long, and the least that each part keeps. */
const LONG = 24;
const PART = 7;

const subjects = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'this',
  'that',
  'these',
  'those',
  'there',
]);

/** Splits a long sentence before ", and it …", ", but we …", "; it …": each part has its own subject and verb. */
export const split: Pass = {
  id,
  propose: (sentence) => {
    const { words } = sentence;
    if (words.length < LONG) return [];
    const joint = findJoint(words);
    if (joint === undefined) return [];
    return [proposalAt(sentence, joint)];
  },
};

interface Joint {
  readonly from: number;
  readonly head: number;
  readonly lead: string;
}

function findJoint(words: readonly Word[]): Joint | undefined {
  const middle = words.length / 2;
  let best: Joint | undefined;
  let nested = 0;
  words.forEach((word, at) => {
    if (word.text === '(' || word.text === '[') nested += 1;
    if (word.text === ')' || word.text === ']') nested -= 1;
    if (nested > 0 || (word.text !== ',' && word.text !== ';')) return;
    const next = words[at + 1];
    if (next === undefined) return;
    const joins = word.text === ',' && ['and', 'but', 'so'].includes(next.lower);
    if (!joins && word.text !== ';') return;
    const head = joins ? at + 2 : at + 1;
    if (at < PART || words.length - head < PART || !startsClause(words, head)) return;
    if (hangsOn(words, at)) return;
    const lead = joins && next.lower !== 'and' ? `${capitalise(next.lower)} ` : '';
    const joint = { from: at, head, lead };
    if (best === undefined || Math.abs(at - middle) < Math.abs(best.from - middle)) best = joint;
  });
  return best;
}

/** A subject with its verb close behind. */
function startsClause(words: readonly Word[], head: number): boolean {
  const subject = words[head];
  if (subject === undefined || subject.kept) return false;
  if (subjects.has(subject.lower))
    return (
      isFiniteVerb(words[head + 1]) ||
      (words[head + 1]?.pos === 'ADV' && isFiniteVerb(words[head + 2]))
    );
  if (subject.pos !== 'DET' && subject.pos !== 'PROPN') return false;
  for (let i = head + 1; i < head + 5; i += 1) {
    const word = words[i];
    if (word === undefined || word.pos === 'PUNCT' || word.pos === 'ADP' || word.pos === 'CCONJ')
      return false;
    if (isFiniteVerb(word)) return true;
  }
  return false;
}

function isFiniteVerb(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.pos === 'VERB' || word.pos === 'AUX') &&
    word.form !== 'ing' &&
    word.form !== 'part'
  );
}

/** "If …, and it …" and "that …, and it …" belong to one clause: a split would change what depends on what. */
function hangsOn(words: readonly Word[], at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    const lower = words[i]?.lower ?? '';
    if (
      [
        'if',
        'unless',
        'although',
        'though',
        'while',
        'whether',
        'because',
        'when',
        'since',
        'either',
        'neither',
        'not',
      ].includes(lower)
    )
      return true;
    if (lower === 'that' && words[i]?.pos === 'SCONJ') return true;
    if (words[i]?.text === ':') return true;
  }
  return false;
}

function proposalAt({ words }: Sentence, { from, head, lead }: Joint): Proposal {
  const subject = words[head]?.text ?? '';
  const put = lead === '' ? `. ${capitalise(subject)}` : `. ${lead}${subject}`;
  return {
    from,
    to: head + 1,
    put,
    rule: id,
    reason: 'Two short sentences are easier to follow than one long one',
  };
}
