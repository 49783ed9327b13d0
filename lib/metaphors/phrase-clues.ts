import { compileCues } from '../ideas/cue-matcher.ts';
import type { Embedder } from '../ideas/embedder.ts';
import type { Idea } from '../ideas/idea.ts';
import { tokensOf } from '../ideas/tokens.ts';
import type { Range } from '../text/range.ts';
import type { CandidatePhrase } from './candidate-phrases.ts';
import { type Nearness, nearnessToRoles } from './role-nearness.ts';

/** What speaks for or against a phrase filling a role, each as a number about 1 in size. */
export const clueNames = [
  /** How much nearer in meaning than the message's other phrases: to the role's label, default phrase and nearest cue. */
  ...['nearer-label', 'nearer-default', 'nearer-cue'],
  /** How much nearer to this role than to any other of the idea. */
  ...['only-default', 'only-cue'],
  'near-cue',
  /** Words of a cue that ends in the phrase's head, lies in it, or right before it. */
  ...['cue-head', 'cue-inside', 'cue-before'],
  /** A cue as head of a phrase with an owner or another word: "the decision" alone says no more than our own words. */
  'full-cue',
  /** The same of another role's cues. */
  ...['other-cue-head', 'other-cue-inside'],
  ...['the', 'one', 'bare', 'number', 'proper-name'],
  ...['words', 'one-word'],
  /** One bare word that the message has only once: seldom a name of anything. */
  'bare-once',
  /** Other phrases with the same head; other mentions of the head. */
  ...['phrases-again', 'mentions-again'],
  ...['position', 'first-sentence', 'last-sentence'],
  /** In the sentence that carries the idea best; in any such sentence. */
  ...['best-evidence', 'evidence'],
  ...['place', 'time', 'begins-clause', 'in-pair', 'before-verb'],
  'other-phrases',
] as const;

export type ClueName = (typeof clueNames)[number];
export type Clues = Readonly<Record<string, number>>;

const MOST = 3;
/** As far before a phrase as a cue may end to point at it ("responsible for the …"), in UTF-16 code units. */
const REACH = 30;
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
 * Takes a message, its candidate phrases, an idea, an embedder and the sentences that carry the idea (best first);
 * returns for each role of the idea the clues of each candidate, in order.
 */
export async function findClues(
  message: string,
  candidates: readonly CandidatePhrase[],
  idea: Idea,
  embedder: Embedder,
  evidence: readonly Range[],
): Promise<Readonly<Record<string, readonly Clues[]>>> {
  const near = await nearnessToRoles(
    candidates.map(({ core }) => core),
    idea,
    embedder,
  );
  const cues = compileCues(
    idea.roles.flatMap((role) => role.cues.map((phrase) => ({ phrase, value: role.id }))),
  )(tokensOf(message));
  const own = candidates.map((one) => ownClues(one, candidates, message, evidence));
  return Object.fromEntries(
    idea.roles.map(({ id }) => [
      id,
      candidates.map((candidate, at) => ({
        ...own[at],
        ...nearnessClues(near, id, at),
        ...cueClues(candidate, id, cues),
      })),
    ]),
  );
}

/** What does not depend on the role. */
function ownClues(
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

function nearnessClues(near: Nearness, role: string, at: number): Clues {
  const own = near[role];
  if (!own) return {};
  const others = Object.keys(near).filter((other) => other !== role);
  const nearer = (kind: 'label' | 'default' | 'cue') => own[kind][at] ?? 0;
  const above = (kind: 'label' | 'default' | 'cue') => nearer(kind) - mean(own[kind]);
  const only = (kind: 'default' | 'cue') =>
    others.length === 0
      ? 0
      : nearer(kind) - Math.max(...others.map((other) => near[other]?.[kind][at] ?? 0));
  return {
    'nearer-label': above('label'),
    'nearer-default': above('default'),
    'nearer-cue': above('cue'),
    'only-default': only('default'),
    'only-cue': only('cue'),
    'near-cue': nearer('cue'),
  };
}

function cueClues(
  { phrase, lead, start, end }: CandidatePhrase,
  role: string,
  hits: readonly (Range & { readonly value: string; readonly words: number })[],
): Clues {
  const most = (own: boolean, fits: (hit: Range) => boolean) =>
    Math.min(
      MOST,
      Math.max(
        0,
        ...hits
          .filter((hit) => (hit.value === role) === own && fits(hit))
          .map(({ words }) => words),
      ),
    );
  const endsInHead = (hit: Range) => hit.end === phrase.head.end && hit.start >= start;
  const inside = (hit: Range) => hit.start < end && hit.end > start;
  const full = lead === 'owner' || phrase.words.length > 2;
  return {
    'cue-head': most(true, endsInHead),
    'full-cue': full ? most(true, endsInHead) : 0,
    'cue-inside': most(true, inside),
    'cue-before': most(true, (hit) => hit.end <= start && hit.end >= start - REACH),
    'other-cue-head': most(false, endsInHead),
    'other-cue-inside': most(false, inside),
  };
}

function flag(yes: boolean): number {
  return yes ? 1 : 0;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
