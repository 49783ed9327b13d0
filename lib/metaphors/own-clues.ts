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

/**
 * The clues of each phrase that do not depend on the role, in order. Takes the message, its candidate phrases and the
 * sentences that carry the idea, best first.
 */
export function ownClues(
  message: string,
  candidates: readonly CandidatePhrase[],
  evidence: readonly Range[],
): readonly Clues[] {
  const words = countEach(tokensOf(message).map(({ word }) => word));
  const heads = countEach(candidates.map(headOf));
  return candidates.map((candidate) => {
    const head = headOf(candidate);
    return {
      ...cluesOf(candidate, words.get(head) ?? 0, evidence),
      'phrases-again': Math.min((heads.get(head) ?? 1) - 1, MOST),
      position: candidate.start / message.length,
      'other-phrases': candidates.length / 10,
    };
  });
}

function cluesOf(
  { phrase, start, end, core, lead, sentence }: CandidatePhrase,
  mentions: number,
  evidence: readonly Range[],
): Clues {
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
    'mentions-again': Math.min(Math.max(0, mentions - 1), MOST),
    'first-sentence': flag(sentence.place === 'first'),
    'last-sentence': flag(sentence.place === 'last'),
    'best-evidence': flag(carries === 0),
    evidence: flag(carries >= 0),
    place: flag(places.has(phrase.before)),
    time: flag(times.test(core)),
    'begins-clause': flag(clauseStarts.has(phrase.before)),
    'in-pair': flag(phrase.before === 'and' || phrase.after === 'and'),
    'before-verb': flag(auxiliaries.has(phrase.after)),
  };
}

function headOf({ phrase }: CandidatePhrase): string {
  return phrase.head.text.toLowerCase();
}

function countEach(items: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function flag(yes: boolean): number {
  return yes ? 1 : 0;
}
