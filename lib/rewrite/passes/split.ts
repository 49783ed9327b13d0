import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';
import { hasMainVerb, isFiniteVerb } from './main-verb.ts';
import { clauseAt, looseClauseAt, whileAt } from './split-clause.ts';
import { concessionOf } from './split-concession.ts';
import { PART } from './split-joint.ts';
import { whereAt, whichAt, whoAt } from './split-relative.ts';
import { resultAt } from './split-result.ts';
import { andAt } from './split-shared-subject.ts';

const id = 'split';
/** Words in a sentence before it counts as long, or long for a reader who wants the tightest text. */
const LONG = 24;
const LONGISH = 12;
const dependent = new Set(['if', 'unless', 'whether', 'because', 'either', 'neither']);

/** Splits a long sentence at a joint where each part has its own subject and verb. */
export const split: Pass = {
  id,
  propose: (sentence) => {
    const { words } = sentence;
    if (words.length < LONGISH) return [];
    const concession = concessionOf(sentence);
    const joints = [...findJoints(sentence)].filter(
      ({ from, to }) => from >= PART && words.length - to >= PART - 1,
    );
    const middle = words.length / 2;
    joints.sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle));
    const size = words.length >= LONG ? 'long' : 'longish';
    if (concession) joints.push(concession);
    return joints.map((joint) => ({ ...joint, rule: `${joint.rule}-${size}` }));
  },
};

function* findJoints({ words }: Sentence): Generator<Proposal> {
  let nested = 0;
  for (let at = 0; at < words.length - 2; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) return;
    if (word.text === '(' || word.text === '[') nested += 1;
    if (word.text === ')' || word.text === ']') nested -= 1;
    if (
      nested > 0 ||
      word.kept ||
      next.kept ||
      hangsOn(words, at) ||
      !words.slice(0, at).some(isFiniteVerb)
    )
      continue;
    const joint =
      word.text === ';'
        ? semicolonAt(words, at)
        : word.text === ','
          ? commaAt(words, at, next)
          : andAt(words, at);
    if (joint) yield joint;
  }
}

function commaAt(words: readonly Word[], at: number, next: Word): Proposal | undefined {
  switch (next.lower) {
    case 'and':
      return clauseAt(words, at, at + 2, '') ?? andAt(words, at + 1);
    case 'but':
      return clauseAt(words, at, at + 2, 'But') ?? andAt(words, at + 1);
    case 'so':
      return clauseAt(words, at, at + 2, capitalise(next.lower));
    case 'although':
    case 'though':
      return clauseAt(words, at, at + 2, 'But');
    case 'which':
      return whichAt(words, at);
    case 'where':
      return whereAt(words, at);
    case 'who':
      return whoAt(words, at);
    case 'while':
      return whileAt(words, at);
    default:
      return resultAt(words, at);
  }
}

/** Several semicolons are the marks of a list, and one behind "&" is part of a sign. */
function semicolonAt(words: readonly Word[], at: number): Proposal | undefined {
  if (words.filter(({ text }) => text === ';').length > 1) return undefined;
  if (words.slice(Math.max(0, at - 2), at).some(({ text }) => text.includes('&'))) return undefined;
  if (!hasMainVerb(words.slice(0, at))) return undefined;
  return clauseAt(words, at, at + 1, '') ?? looseClauseAt(words, at);
}

/** "If …, and it …" and "that …, and it …" belong to one clause: a split would change what depends on what. */
function hangsOn(words: readonly Word[], at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    if (dependent.has(word.lower) || word.text === ':') return true;
    if (word.lower === 'that' && word.pos === 'SCONJ') return true;
  }
  return false;
}
