/**
 * `node scripts/train/role-fillings.ts`: learns which of a message's phrases fills a role, from messages of the corpus
 * whose phrases a person chose (`role-fillings.jsonl`), prints how it does on messages held out, and writes
 * `lib/metaphors/phrase-weights.json`. Some seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Idea } from '../../lib/ideas/idea.ts';
import { ideaById } from '../../lib/ideas/library/index.ts';
import { createStaticEmbedder } from '../../lib/ideas/static-embedder.ts';
import { candidatePhrases } from '../../lib/metaphors/candidate-phrases.ts';
import { type ClueName, clueNames } from '../../lib/metaphors/clue-names.ts';
import { findClues } from '../../lib/metaphors/phrase-clues.ts';
import { tag } from '../../lib/rewrite/grammar/tagger.ts';
import { findEvidence } from '../eval/find-evidence.ts';
import { samePhrase } from '../eval/same-phrase.ts';
import { readAssets } from '../suggest/read-assets.ts';
import { learnClueWeights, oddsOf } from './clue-regression.ts';
import { inFolds } from './folds.ts';
import { readCorpus } from './read-corpus.ts';

interface LabelledRoles {
  /** Id of a text of the corpus, or a message that is not there. */
  readonly text: string;
  readonly idea: string;
  /** By role, every phrase of the text that a person would put in the slot. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
}

/** A phrase beside a role. */
interface Pair {
  readonly message: string;
  readonly role: string;
  readonly core: string;
  readonly definite: boolean;
  readonly clues: readonly number[];
  readonly right: boolean;
}

const FOLDS = 8;
/** Of the phrases put in slots of messages held out, this share has to be right. */
const LEAST_RIGHT = 0.7;
/** A choice has to be right this often: one of the four that are shown. */
const LEAST_POSSIBLE = 0.15;

const pairs = await readPairs();
const heldOut = inFolds(
  pairs,
  ({ message }) => message,
  FOLDS,
  (some, seen) => {
    const weights = learnClueWeights(seen);
    return some.map((pair) => ({ pair, odds: oddsOf(weights, pair.clues) }));
  },
);
const picks = pickBest(heldOut);
const sure = leastOddsFor(picks, LEAST_RIGHT);
const possible = leastOddsFor(heldOut, LEAST_POSSIBLE);
const named = new Set(
  pairs.filter(({ right }) => right).map(({ message, role }) => message + role),
);
const filled = picks.filter(({ odds }) => odds >= sure);
const right = filled.filter(({ pair }) => pair.right).length;
const messages = new Set(pairs.map(({ message }) => message)).size;
const record =
  `Learned by scripts/train/role-fillings.ts from ${pairs.length} pairs of a phrase and a role in ${messages} messages ` +
  `of ours. Held out: ${right} of ${filled.length} fillings right, ${right} of ${named.size} named ` +
  'roles filled right.';
console.log(record);

const all = learnClueWeights(pairs);
writeFileSync(
  new URL('../../lib/metaphors/phrase-weights.json', import.meta.url),
  `${JSON.stringify(
    {
      record,
      sure: rounded(sure),
      possible: rounded(possible),
      bias: rounded(all.bias),
      weights: Object.fromEntries(
        clueNames.map((name: ClueName, at) => [name, rounded(all.weights[at] ?? 0)]),
      ),
    },
    null,
    2,
  )}\n`,
);

async function readPairs(): Promise<readonly Pair[]> {
  const labelled = readFileSync(new URL('role-fillings.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledRoles);
  const texts = new Map(readCorpus().map(({ id, text }) => [id, text]));
  const embedder = createStaticEmbedder(readAssets());
  const found: Pair[] = [];
  for (const { text: id, idea: ideaId, phrases } of labelled) {
    const idea = ideaById(ideaId);
    if (!idea) throw new Error(`${ideaId} is not there any more.`);
    found.push(...(await pairsOf(id, texts.get(id) ?? id, idea, phrases, embedder)));
  }
  return found;
}

async function pairsOf(
  message: string,
  text: string,
  idea: Idea,
  gold: LabelledRoles['phrases'],
  embedder: ReturnType<typeof createStaticEmbedder>,
): Promise<readonly Pair[]> {
  const candidates = candidatePhrases(text, tag);
  const clues = await findClues(text, candidates, idea, embedder, await findEvidence(text, idea));
  return idea.roles.flatMap(({ id: role }) =>
    candidates.map(({ core, lead }, at) => ({
      message: `${message} ${idea.id} `,
      role,
      core,
      definite: lead !== 'one',
      clues: clueNames.map((name) => clues[role]?.[at]?.[name] ?? 0),
      right: gold[role]?.some((phrase) => samePhrase(phrase, core)) ?? false,
    })),
  );
}

/** Best first; one phrase a role and one role a phrase, as in `findPhrases`. */
function pickBest<One extends { readonly pair: Pair; readonly odds: number }>(
  judged: readonly One[],
): readonly One[] {
  const taken = new Set<string>();
  return [...judged]
    .sort((a, b) => b.odds - a.odds)
    .filter(({ pair: { message, role, core, definite } }) => {
      if (!definite || taken.has(message + role) || taken.has(`${message}: ${core}`)) return false;
      taken.add(message + role).add(`${message}: ${core}`);
      return true;
    });
}

/** The lowest odds from which on `share` of all that lie above are right. */
function leastOddsFor(
  judged: readonly { readonly pair: Pair; readonly odds: number }[],
  share: number,
): number {
  let good = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [at, { pair, odds }] of [...judged].sort((a, b) => b.odds - a.odds).entries()) {
    if (pair.right) good += 1;
    if (good / (at + 1) >= share) least = odds;
  }
  return least;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
