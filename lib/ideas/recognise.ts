import { addressOf } from './address.ts';
import type { Embedder } from './embedder.ts';
import { evidenceOf } from './evidence.ts';
import type { Idea } from './idea.ts';
import { compileIdeaCues } from './idea-cues.ts';
import { createIdeaNearness } from './idea-nearness.ts';
import { pool } from './pool.ts';
import type { RecognisedIdea } from './recognition.ts';
import { claim, thresholds, weights } from './recognition-weights.ts';
import { spreadOf } from './spread.ts';
import { tokensOf } from './tokens.ts';
import { unitsOf } from './units.ts';
import { createWordOverlap } from './word-overlap.ts';

export interface Recogniser {
  /**
   * Finds which ideas a text explains: best first, and none when nothing stands out. `feedback` is how much the text
   * reads like feedback, 0 to 1.
   */
  (text: string, feedback: number): Promise<readonly RecognisedIdea[]>;
  /** The ids of the ideas that come nearest, best first, explained or not: choices for a person, no claim. */
  closest(text: string): Promise<readonly string[]>;
}

/** Ideas shown as one of a few. */
const MOST_IDEAS = 5;
const MOST_CLOSEST = 3;
/** Words; below it a text is not held back for its length. */
const SHORT_TEXT = 50;

/**
 * Builds a recogniser over a library. Three witnesses say which idea it is: meaning (sentence vectors
 * against the idea's statements), cue phrases, and rare words shared with the statements. Whether
 * there is any idea is also told by how much the text speaks of principles, and to or about people. The
 * work on the library is done once, here.
 */
export async function createRecogniser(
  embedder: Embedder,
  library: readonly Idea[],
): Promise<Recogniser> {
  const nearness = await createIdeaNearness(embedder, library);
  const overlap = createWordOverlap(library.map(wordsOf));
  const findCues = compileIdeaCues(library);

  async function rank(text: string) {
    const units = unitsOf(text);
    if (units.length === 0) return { units, near: [], scored: [] };
    const near = nearness(await embedder.embed(units.map((unit) => unit.text)));
    const tokens = tokensOf(text);
    const cues = findCues(tokens);
    const words = standOut(overlap(text));
    const meanings = library.map((_, at) => pool(units, near, ({ ideas }) => ideas[at] ?? 0));
    const general = meanings.reduce((a, b) => a + b, 0) / Math.max(1, meanings.length);
    const shared =
      weights.bias -
      weights.general * general +
      weights.abstractness * pool(units, near, ({ abstractness }) => abstractness) +
      weights.address * addressOf(tokens) -
      weights.chance * Math.log(Math.max(tokens.length, SHORT_TEXT) / SHORT_TEXT);
    const scored = library.map((idea, at) => {
      const cue = cues[at] ?? { strength: 0, hits: [] };
      const raw =
        shared +
        weights.meaning * (meanings[at] ?? 0) +
        weights.cues * Math.min(weights.mostCues, cue.strength) +
        weights.words * Math.min(weights.mostWords, words[at] ?? 0);
      return { idea: idea.id, at, cue, odds: raw, score: 1 / (1 + Math.exp(-raw)) };
    });
    scored.sort((a, b) => b.odds - a.odds || a.at - b.at);
    return { units, near, scored };
  }

  async function recognise(text: string, feedback: number): Promise<readonly RecognisedIdea[]> {
    const { units, near, scored } = await rank(text);
    const [best] = scored;
    if (!best || claimOdds(best.odds, feedback) < 0) return [];
    return scored
      .filter(({ score }) => score >= best.score * thresholds.ofBest)
      .slice(0, MOST_IDEAS)
      .map(({ idea, at, cue, score }) => ({
        idea,
        score,
        certainty: score >= thresholds.sure ? ('sure' as const) : ('likely' as const),
        evidence: evidenceOf(units, near, at, cue.hits),
      }));
  }

  return Object.assign(recognise, {
    async closest(text: string) {
      return (await rank(text)).scored.slice(0, MOST_CLOSEST).map(({ idea }) => idea);
    },
  });
}

/**
 * The log-odds that a text explains an idea at all: those of the best idea, and more where the text reads like
 * feedback, whose writers explain far more often than people who report.
 */
function claimOdds(best: number, feedback: number): number {
  const odds = Math.log(feedback / (1 - feedback));
  return best + claim.bias + claim.feedback * Math.max(0, odds - claim.leastFeedback);
}

/** The words that rare-word overlap looks at. */
function wordsOf(idea: Idea): string {
  const cues = idea.cues.map(({ phrase }) => phrase.replaceAll('*', ''));
  return [idea.title, idea.gist, ...idea.paraphrases, ...cues].join(' ');
}

/** Takes one score an idea; returns how far each stands above the others, in standard deviations. */
function standOut(scores: Float32Array): Float32Array {
  const { mean, deviation } = spreadOf(scores);
  return scores.map((score) => (score - mean) / deviation);
}
