import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './tense.json' with { type: 'json' };

const rules = rulePass('tense', data.rules);
const many = new Set(['they', 'we', 'you', 'these', 'those', 'both', 'many', 'several', 'people']);

/** Tense and aspect that add nothing. "had been" becomes "was" or "were" by its subject, and stays where that is unclear. */
export const tense: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    rules.propose(sentence, message, index).flatMap((proposal) => {
      if (/^(?:past-perfect|had-been)$/.test(proposal.rule)) {
        const { words } = sentence;
        if (supposes(words) || orders(words, proposal.from) || goesWithFirst(words, proposal.from))
          return [];
      }
      if (proposal.rule === 'going-to' && inCondition(sentence.words, proposal.from)) return [];
      if (proposal.put !== 'was') return [proposal];
      return agree(sentence.words, proposal);
    }),
};

/** "If it had landed, …", "I'd have wished they had asked": there "had" says that it did not happen. */
function supposes(words: readonly Word[]): boolean {
  return words.some(({ lower }) =>
    /^(?:if|wish|wishes|wished|unless|would|'d|could|should|might)$/.test(lower),
  );
}

/** "had been hit and had recovered": a second "had" goes with the first. */
function goesWithFirst(words: readonly Word[], at: number): boolean {
  return words.slice(0, at).some(({ lower }) => lower === 'had');
}

const anchors = new Set([
  'when',
  'until',
  'till',
  'once',
  'since',
  'while',
  'already',
  'yet',
  'by',
  'for',
]);
const orderSaid = new Set([
  'who',
  'which',
  'that',
  'whom',
  'what',
  'after',
  'before',
  'because',
  'than',
]);
const CLAUSE = 5;

/**
 * "When I came, they had left" is not "When I came, they left": beside another time "had" tells which came first. In "the
 * mistakes I had made" and "after they had left" the clause tells it already.
 */
function orders(words: readonly Word[], at: number): boolean {
  const before = words.slice(Math.max(0, at - CLAUSE), at);
  if (before.some(({ lower }) => orderSaid.has(lower))) return false;
  if (words[at - 1]?.pos === 'PRON' && words[at - 2]?.pos === 'NOUN') return false;
  return words.some(
    ({ lower, pos }, i) => anchors.has(lower) && (pos !== 'ADP' || timed(words, i)),
  );
}

/** "by March", "for years": behind other nouns the words tell of no time. */
function timed(words: readonly Word[], at: number): boolean {
  return words
    .slice(at + 1, at + 4)
    .some(
      ({ lower, pos }) =>
        pos === 'NUM' ||
        /^\d/.test(lower) ||
        /^(?:time|now|then|long|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          lower,
        ),
    );
}

/** "If you are going to define it": behind "if", "will" would say something else. */
function inCondition(words: readonly Word[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => lower === 'if' || lower === 'unless' || lower === 'when');
}

function agree(words: readonly Word[], proposal: Proposal): readonly Proposal[] {
  for (let at = proposal.from - 1; at >= Math.max(0, proposal.from - 7); at -= 1) {
    const word = words[at];
    if (word === undefined || word.text === ',' || word.lower === 'and') return [];
    if (word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'PRON') continue;
    if (['that', 'which', 'who', 'what'].includes(word.lower)) continue;
    // "meters in a former textile factory": the noun that stands nearest is not the subject.
    let front = at - 1;
    while (['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM'].includes(words[front]?.pos ?? '')) front -= 1;
    if (words[front]?.pos === 'ADP') return [];
    // "his father and grandfather": of two, the nearer one is not the subject alone.
    if (
      words
        .slice(Math.max(0, front - 3), front + 1)
        .some(({ lower }) => lower === 'and' || lower === 'or')
    )
      return [];
    if (many.has(word.lower) || (word.lower !== word.lemma && /s$/.test(word.lower))) {
      return [{ ...proposal, put: 'were', reason: proposal.reason.replace(/'was'/, "'were'") }];
    }
    return word.lower === 'i' ||
      word.pos !== 'PRON' ||
      ['he', 'she', 'it', 'this'].includes(word.lower)
      ? [proposal]
      : [];
  }
  return [];
}
