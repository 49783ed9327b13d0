import type { Idea, MetaphorTemplate } from '../ideas/idea.ts';
import { ideaById } from '../ideas/library/index.ts';
import type { MetaphorCard } from './card.ts';
import { defaultPhrases, type FilledPhrases } from './filled-phrases.ts';
import { cardId, makeCard } from './make-card.ts';

export interface ChooseOptions {
  readonly phrases?: FilledPhrases;
  /** Card ids not to show. */
  readonly exclude?: readonly string[];
  /** Card ids that landed before: they come first. */
  readonly landed?: readonly string[];
  /** The message touches something that a careless picture could hurt. */
  readonly sensitive?: boolean;
  /** How many cards, five when left out. */
  readonly count?: number;
}

/** What nearness to a card shown already costs, beside the library's order. */
const SAME_SCENE = 10;
const SAME_TONE = 0.6;
/** Pictures written for this library come a little before stock sayings. */
const STOCK = 0.5;
/** Pictures that assume knowledge come a little after those that anyone gets. */
const ASSUMES = 0.4;

/**
 * Takes an idea; returns its best cards: what landed before first, then a spread over scenes and
 * tones. The same input gives the same cards; fewer than asked for only when the idea has no more.
 */
export function chooseMetaphors(idea: Idea, options: ChooseOptions = {}): readonly MetaphorCard[] {
  const exclude = new Set(options.exclude);
  const landed = options.landed ?? [];
  const open = allowed(idea, options.sensitive ?? false).filter(
    (metaphor) => !exclude.has(cardId(idea, metaphor)),
  );
  const chosen: MetaphorTemplate[] = landed
    .map((id) => open.find((metaphor) => cardId(idea, metaphor) === id))
    .filter((metaphor) => metaphor !== undefined);
  const count = options.count ?? 5;
  while (chosen.length < count) {
    const rest = open.filter((metaphor) => !chosen.includes(metaphor));
    const next = cheapest(
      rest,
      (metaphor) => standing(idea, metaphor) + crowding(metaphor, chosen),
    );
    if (!next) break;
    chosen.push(next);
  }
  const phrases = options.phrases ?? defaultPhrases(idea);
  return chosen.slice(0, count).map((metaphor) => makeCard(idea, metaphor, phrases));
}

/**
 * "Another like this": takes a card's id and the ids of all cards shown; returns the nearest card not
 * shown yet, by tone and by what it assumes, or null when the library has shown all of the idea.
 */
export function moreLike(
  id: string,
  shown: readonly string[],
  options: ChooseOptions = {},
): MetaphorCard | null {
  return nextTo(id, shown, options, (metaphor, like) => -likeness(metaphor, like));
}

/**
 * "Different scene": takes a card's id and the ids of all cards shown; returns a card not shown yet
 * from a scene not shown yet, then from any other scene, or null when the library has shown all.
 */
export function differentScene(
  id: string,
  shown: readonly string[],
  options: ChooseOptions = {},
): MetaphorCard | null {
  return nextTo(id, shown, options, (metaphor, like, before) => {
    const sameScene = metaphor.scene === like.scene ? 2 * SAME_SCENE : 0;
    return sameScene + crowding(metaphor, before) + likeness(metaphor, like) / 10;
  });
}

function nextTo(
  id: string,
  shown: readonly string[],
  options: ChooseOptions,
  cost: (
    metaphor: MetaphorTemplate,
    like: MetaphorTemplate,
    before: readonly MetaphorTemplate[],
  ) => number,
): MetaphorCard | null {
  const idea = ideaById(id.split('/', 1)[0] ?? '');
  const like = idea?.metaphors.find((metaphor) => cardId(idea, metaphor) === id);
  if (!idea || !like) return null;
  const seen = new Set([...shown, id, ...(options.exclude ?? [])]);
  const before = idea.metaphors.filter((metaphor) => seen.has(cardId(idea, metaphor)));
  const rest = allowed(idea, options.sensitive ?? false).filter(
    (metaphor) => !before.includes(metaphor),
  );
  const next = cheapest(rest, (metaphor) => cost(metaphor, like, before));
  return next ? makeCard(idea, next, options.phrases ?? defaultPhrases(idea)) : null;
}

/** For sensitive messages, pictures that can hurt are left out. */
function allowed(idea: Idea, sensitive: boolean): readonly MetaphorTemplate[] {
  return sensitive ? idea.metaphors.filter(({ hurts }) => hurts.length === 0) : idea.metaphors;
}

/** The metaphor with the lowest cost; the library's order settles ties. */
function cheapest(
  metaphors: readonly MetaphorTemplate[],
  cost: (metaphor: MetaphorTemplate) => number,
): MetaphorTemplate | undefined {
  let best: { metaphor: MetaphorTemplate; cost: number } | undefined;
  for (const metaphor of metaphors) {
    const own = cost(metaphor);
    if (!best || own < best.cost) best = { metaphor, cost: own };
  }
  return best?.metaphor;
}

function standing(idea: Idea, metaphor: MetaphorTemplate): number {
  return (
    idea.metaphors.indexOf(metaphor) / idea.metaphors.length +
    (metaphor.fresh ? 0 : STOCK) +
    (metaphor.assumes.length > 0 ? ASSUMES : 0)
  );
}

function crowding(metaphor: MetaphorTemplate, chosen: readonly MetaphorTemplate[]): number {
  const scene = chosen.some((other) => other.scene === metaphor.scene) ? SAME_SCENE : 0;
  const tone = chosen.filter((other) => sharesTone(other, metaphor)).length;
  return scene + tone * SAME_TONE;
}

function likeness(a: MetaphorTemplate, b: MetaphorTemplate): number {
  return (
    (a.scene === b.scene ? 2 : 0) +
    (sharesTone(a, b) ? 1 : 0) +
    (a.assumes.length > 0 === b.assumes.length > 0 ? 0.5 : 0) +
    (a.fresh === b.fresh ? 0.25 : 0)
  );
}

function sharesTone(a: MetaphorTemplate, b: MetaphorTemplate): boolean {
  return a.tone.some((tone) => b.tone.includes(tone));
}
