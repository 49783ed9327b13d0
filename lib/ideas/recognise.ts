import { FEW, shareBelief } from './belief.ts';
import { claimOdds } from './claim-odds.ts';
import type { Embedder } from './embedder.ts';
import { evidenceOf } from './evidence.ts';
import { createHead, type HeadWeights } from './head.ts';
import type { Idea } from './idea.ts';
import type { LibraryVectors } from './library-vectors.ts';
import type { RecognisedIdea } from './recognition.ts';
import { thresholds } from './recognition-weights.ts';
import { scoreIdeas } from './score-ideas.ts';
import { createWitness } from './testimony.ts';

/** An embedder with all that belongs to its vectors. */
export interface IdeaModel {
  readonly embedder: Embedder;
  readonly library: LibraryVectors;
  readonly head: HeadWeights;
}

/** A model that is asked, and how much it counts beside the others. */
export interface Judge {
  readonly model: IdeaModel;
  readonly weight: number;
}

/** What was found in a text. */
export interface Recognition {
  /** The ideas that it explains, best first; none when nothing stands out. */
  readonly ideas: readonly RecognisedIdea[];
  /** The ids of the ideas that come nearest, best first, explained or not: choices for a person, no claim. */
  readonly closest: readonly string[];
}

/** By idea id: how surely a person chose (up to 1) or rejected it (down to -1) for a text like this one. */
export type Nudges = ReadonlyMap<string, number>;

/** Rejects with the signal's reason when it is aborted. */
export type Recogniser = (
  text: string,
  signal?: AbortSignal,
  nudges?: Nudges,
) => Promise<Recognition>;

const nothing: Recognition = { ideas: [], closest: [] };
const MOST_IDEAS = 5;
const noNudges: Nudges = new Map();
/** In log-odds. */
const CHOSEN_ABOVE = 3;
const REJECTED_BELOW = 8;

/**
 * Builds a recogniser over a library. Four witnesses say which idea it is: meaning (sentence vectors against the
 * idea's statements), cue phrases, rare words shared with the statements, and what was learned from our corpus. Whether
 * there is any idea is told by how well they agree on a few and by what was learned of texts that explain.
 * Takes at least one judge: all of them say which idea it is, the first one whether there is any, and where.
 */
export function createRecogniser(
  judges: readonly [Judge, ...Judge[]],
  library: readonly Idea[],
): Recogniser {
  const ids = library.map(({ id }) => id);
  const [lead, ...others] = judges.map(({ model, weight }) => {
    const examine = createWitness(model.embedder, model.library, library);
    const head = createHead(model.head, ids);
    return async (text: string, signal?: AbortSignal) => {
      const testimony = await examine(text, signal);
      const opinion = head(testimony.vector);
      const scores = scoreIdeas(testimony, opinion).map((score) => score * weight);
      return { testimony, explains: opinion.explains, claim: head.claim, scores };
    };
  });
  if (!lead) throw new Error('A recogniser needs a model.');

  return async (text, signal, nudges = noNudges) => {
    const { testimony, explains, claim, scores: own } = await lead(text, signal);
    if (testimony.sentences.length === 0) return nothing;
    const more = await Promise.all(others.map((judge) => judge(text, signal)));
    const nudgeOf = (at: number) => nudges.get(ids[at] ?? '') ?? 0;
    const heard = own.map((score, at) =>
      more.reduce((sum, judge) => sum + (judge.scores[at] ?? 0), score),
    );
    const best = Math.max(...heard);
    const scores = heard.map((score, at) => nudged(score, nudgeOf(at), best));
    const { ranking, shares, few } = shareBelief(scores);
    const isTold = nudgeOf(ranking[0] ?? 0) > 0;
    const closest = ranking.slice(0, FEW).map((at) => ids[at] ?? '');
    const ground = { belief: few, explains, words: testimony.words };
    if (!isTold && claimOdds(claim, ground) < claim.least) return { ideas: [], closest };
    const most = shares[ranking[0] ?? 0] ?? 0;
    const ideas = ranking
      .slice(0, MOST_IDEAS)
      .filter((at, rank) => rank < FEW || (shares[at] ?? 0) >= most * thresholds.ofBest)
      .map((at) => {
        const score = shares[at] ?? 0;
        return {
          idea: ids[at] ?? '',
          score,
          certainty: certaintyOf(score, nudgeOf(at)),
          evidence: evidenceOf(testimony, at),
        };
      });
    return { ideas, closest };
  };
}

/** One that was surely chosen comes first, whatever is heard; one that was rejected goes down as far as that. */
function nudged(score: number, nudge: number, best: number): number {
  return nudge > 0 ? score + nudge * (best + CHOSEN_ABOVE - score) : score + nudge * REJECTED_BELOW;
}

function certaintyOf(share: number, nudge: number): RecognisedIdea['certainty'] {
  if (nudge > 0) return 'told';
  return share >= thresholds.sure ? 'sure' : 'likely';
}
