import { tokensOf } from '../ideas/tokens.ts';
import type { Range } from '../text/range.ts';
import type { CandidatePhrase } from './candidate-phrases.ts';
import type { Clues } from './clue-names.ts';

const MOST = 3;
const places = new Set(['in', 'on', 'at']);
const clauseStarts = new Set([
  '',
  '.',
  ',',
  ';',
  ':',
  'and',
  'but',
  'when',
  'if',
  'because',
  'that',
]);
const auxiliaries = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'will',
  'can',
  "isn't",
  'does',
  'do',
  'did',
]);
const times =
  /\b(?:hours?|minutes?|days?|weeks?|months?|years?|dollars|cents|morning|evening|tonight|today|tomorrow|yesterday|night)\b/;

/** The clues of a phrase that do not depend on the role. Takes the message with all its candidates and its evidence, best first. */
export function ownClues(
  { phrase, start, end, core, lead, sentence }: CandidatePhrase,
  candidates: readonly CandidatePhrase[],
  message: string,
  evidence: readonly Range[],
): Clues {
  const head = phrase.head.text.toLowerCase();
  const sameHead = candidates.filter((other) => other.phrase.head.text.toLowerCase() === head);
  const mentions = tokensOf(message).filter(({ word }) => word === head).length;
  const carries = evidence.findIndex((range) => start >= range.start && end <= range.end);
  return {
    the: flag(lead === 'the'),
    one: flag(lead === 'one'),
    bare: flag(lead === 'bare'),
    number: flag(lead === 'number'),
    'proper-name': flag(phrase.head.pos === 'PROPN'),
    words: Math.min(phrase.words.length, 5),
    'one-word': flag(phrase.words.length === 1),
    'bare-once': flag(lead === 'bare' && phrase.words.length === 1 && mentions < 2),
    'phrases-again': Math.min(sameHead.length - 1, MOST),
    'mentions-again': Math.min(Math.max(0, mentions - 1), MOST),
    position: start / message.length,
    'first-sentence': flag(sentence.place === 'first'),
    'last-sentence': flag(sentence.place === 'last'),
    'best-evidence': flag(carries === 0),
    evidence: flag(carries >= 0),
    place: flag(places.has(phrase.before)),
    time: flag(times.test(core)),
    'begins-clause': flag(clauseStarts.has(phrase.before)),
    'in-pair': flag(phrase.before === 'and' || phrase.after === 'and'),
    'before-verb': flag(auxiliaries.has(phrase.after)),
    'other-phrases': candidates.length / 10,
  };
}

function flag(yes: boolean): number {
  return yes ? 1 : 0;
}
