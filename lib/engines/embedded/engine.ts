import type { Idea } from '../../ideas/idea.ts';
import { ideaById, library } from '../../ideas/library/index.ts';
import { createRecogniser } from '../../ideas/recognise.ts';
import type { RecognisedIdea } from '../../ideas/recognition.ts';
import { createStaticEmbedder, type StaticTable } from '../../ideas/static-embedder.ts';
import { chooseMetaphors, differentScene, moreLike } from '../../metaphors/choose.ts';
import { explainPlainly } from '../../metaphors/explain-plainly.ts';
import { type FilledPhrases, fillRoles } from '../../metaphors/filled-phrases.ts';
import { findPhrases } from '../../metaphors/find-phrases.ts';
import { isSensitive } from '../../metaphors/sensitive.ts';
import { tag } from '../../rewrite/grammar/tagger.ts';
import { rewrite } from '../../rewrite/rewrite.ts';
import {
  type Engine,
  type Stage,
  type SuggestContext,
  type Suggestion,
  type SuggestOptions,
  stages,
} from '../engine.ts';
import { feedbackPrior } from './feedback-prior.ts';

export const EMBEDDED_ENGINE = 'embedded';

/**
 * The engine that is always there: recognises the idea, tells it in pictures and in plain words, and
 * tightens the message, with nothing but the packaged data. Takes the word table and its vocabulary;
 * the library is embedded on the first message. Throws when the table does not fit the vocabulary.
 */
export function createEmbeddedEngine(assets: StaticTable): Engine {
  const embedder = createStaticEmbedder(assets);
  let recogniser: ReturnType<typeof createRecogniser> | undefined;

  async function findIdeas(message: string) {
    recogniser ??= createRecogniser(embedder, library);
    const recognise = await recogniser;
    const ideas = await recognise(message, feedbackPrior(message));
    return ideas.length > 0 ? { ideas } : { ideas, closest: await recognise.closest(message) };
  }

  async function phrasesFor(
    idea: Idea,
    message: string,
    options: SuggestOptions,
    ideas: readonly RecognisedIdea[],
  ): Promise<FilledPhrases> {
    const evidence = ideas.find((found) => found.idea === idea.id)?.evidence ?? [];
    const found = await findPhrases(message, idea, { tagger: tag, embedder, evidence });
    return fillRoles(idea, found, options.phrases);
  }

  return {
    id: EMBEDDED_ENGINE,
    async suggest(message, context = {}) {
      const wanted = new Set<Stage>(context.only ?? stages);
      const run = createRun(context);
      const needsIdea = wanted.has('metaphors') || wanted.has('plain');

      let ideas: readonly RecognisedIdea[] = [];
      if (wanted.has('ideas') || (needsIdea && context.idea === undefined)) {
        const found = await run.stage('ideas', () => findIdeas(message));
        ideas = found.ideas;
        if (wanted.has('ideas')) run.show(found);
      }
      if (needsIdea) {
        const idea = ideaById(context.idea ?? ideas[0]?.idea ?? '');
        let phrases: Promise<FilledPhrases> | undefined;
        const filled = (chosen: Idea) => {
          phrases ??= phrasesFor(chosen, message, context, ideas);
          return phrases;
        };
        if (wanted.has('metaphors')) {
          const metaphors = await run.stage('metaphors', async () =>
            idea ? cardsFor(idea, await filled(idea), message, context) : [],
          );
          run.show({ metaphors });
        }
        if (wanted.has('plain')) {
          const plain = await run.stage('plain', async () =>
            idea ? explainPlainly(idea, await filled(idea)) : null,
          );
          run.show({ plain });
        }
      }
      if (wanted.has('rewrite')) {
        const tightened = await run.stage('rewrite', async () =>
          rewrite(message, { strength: context.strength ?? 'tight' }),
        );
        run.show({ rewrite: tightened });
      }
      return run.suggestion();
    },
  };
}

function cardsFor(idea: Idea, phrases: FilledPhrases, message: string, options: SuggestOptions) {
  const chosen = {
    phrases,
    sensitive: isSensitive(message),
    exclude: options.exclude ?? [],
    landed: options.landed ?? [],
  };
  if (!options.near) return chooseMetaphors(idea, chosen);
  const next = options.near.want === 'like-this' ? moreLike : differentScene;
  const card = next(options.near.card, chosen.exclude, chosen);
  return card ? [card] : [];
}

/** One message on its way: times the stages, shows what is ready and stops when it is cancelled. */
function createRun({ signal, onPartial }: SuggestContext) {
  const ms: Partial<Record<Stage, number>> = {};
  let ready: Omit<Suggestion, 'meta'> = {};
  const suggestion = (): Suggestion => ({
    ...ready,
    meta: { engine: EMBEDDED_ENGINE, ms: { ...ms } },
  });

  return {
    suggestion,
    async stage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
      await letOthersIn();
      signal?.throwIfAborted();
      const start = performance.now();
      const result = await work();
      ms[stage] = performance.now() - start;
      signal?.throwIfAborted();
      return result;
    },
    show(part: Omit<Suggestion, 'meta'>): void {
      ready = { ...ready, ...part };
      onPartial?.(suggestion());
    },
  };
}

/** Gives the worker a turn to hear that the message was cancelled. */
function letOthersIn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
