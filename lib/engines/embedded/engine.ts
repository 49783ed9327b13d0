import { createPrinter, type MessagePrint } from '../../corrections/message-print.ts';
import { nudgeIdeas } from '../../corrections/nudge-ideas.ts';
import type { Idea } from '../../ideas/idea.ts';
import { quickJudges, thoroughJudges } from '../../ideas/judges.ts';
import { ideaById, library } from '../../ideas/library/index.ts';
import {
  createRecogniser,
  type IdeaModel,
  type Recogniser,
  type Recognition,
} from '../../ideas/recognise.ts';
import type { RecognisedIdea } from '../../ideas/recognition.ts';
import { createStaticEmbedder, type StaticTable } from '../../ideas/static-embedder.ts';
import { createStaticModel } from '../../ideas/static-model.ts';
import { chooseMetaphors, differentScene, moreLike } from '../../metaphors/choose.ts';
import { explainPlainly } from '../../metaphors/explain-plainly.ts';
import { type FilledPhrases, fillRoles } from '../../metaphors/filled-phrases.ts';
import { type FoundPhrases, findPhrases } from '../../metaphors/find-phrases.ts';
import { isSensitive } from '../../metaphors/sensitive.ts';
import { tag } from '../../rewrite/grammar/tagger.ts';
import { rewrite } from '../../rewrite/rewrite.ts';
import { type Engine, type Stage, type SuggestOptions, stages } from '../engine.ts';
import { createRun } from './run.ts';

export const EMBEDDED_ENGINE = 'embedded';

/** Loads the sentence model, which recognises ideas better and later than the word table. */
export type LoadModel = () => Promise<IdeaModel>;

/**
 * The engine that is always there: recognises the idea, tells it in pictures and in plain words, and
 * tightens the message, with nothing but the packaged data. Takes the word table and its vocabulary; the
 * library is embedded on the first message. With a sentence model, which is loaded after the first answer, the idea is
 * looked at again when all else is shown; without one, or where it fails to load, the word table's answer stands.
 * Throws when the table does not fit the vocabulary.
 */
export function createEmbeddedEngine(assets: StaticTable, loadModel?: LoadModel): Engine {
  const embedder = createStaticEmbedder(assets);
  let table: Promise<IdeaModel> | undefined;
  let printer: Promise<(message: string) => Promise<MessagePrint>> | undefined;
  let quick: Promise<Recogniser> | undefined;
  let thorough: Promise<Recogniser | null> | undefined;

  function tableModel(): Promise<IdeaModel> {
    table ??= createStaticModel(assets, library);
    return table;
  }

  async function printOf(message: string): Promise<MessagePrint> {
    printer ??= tableModel().then((model) => createPrinter(model.embedder, model.library));
    return (await printer)(message);
  }

  function quickRecogniser(): Promise<Recogniser> {
    quick ??= tableModel().then((model) => createRecogniser(quickJudges(model), library));
    return quick;
  }

  function thoroughRecogniser(load: LoadModel): Promise<Recogniser | null> {
    thorough ??= load()
      .then(async (model) => createRecogniser(thoroughJudges(model, await tableModel()), library))
      .catch((reason: unknown) => {
        console.warn('Plainspoken goes on without its sentence model.', reason);
        return null;
      });
    return thorough;
  }

  async function phrasesFor(
    idea: Idea,
    message: string,
    options: SuggestOptions,
    ideas: readonly RecognisedIdea[],
  ): Promise<{ filled: FilledPhrases; choices: FoundPhrases['choices'] }> {
    const evidence = ideas.find((found) => found.idea === idea.id)?.evidence ?? [];
    const { sure, choices } = await findPhrases(message, idea, {
      tagger: tag,
      embedder,
      evidence,
    });
    return { filled: fillRoles(idea, sure, options.phrases), choices };
  }

  return {
    id: EMBEDDED_ENGINE,
    async suggest(message, context = {}) {
      const wanted = new Set<Stage>(context.only ?? stages);
      const run = createRun(EMBEDDED_ENGINE, context);
      const tellsIdea = wanted.has('metaphors') || wanted.has('plain');
      let print: MessagePrint = [];
      const nudges = () => nudgeIdeas(print, context.corrections ?? []);
      const looks = wanted.has('ideas') || (tellsIdea && context.idea === undefined);

      /** Shows what was recognised, and tells the idea anew unless `told` was told already. Returns the idea told. */
      async function show({ ideas, closest }: Recognition, told?: string): Promise<string> {
        if (wanted.has('ideas')) {
          run.show({ ideas, print, ...(ideas.length === 0 && { closest }) });
        }
        const id = context.idea ?? ideas[0]?.idea ?? '';
        if (!tellsIdea || id === told) return id;
        const idea = ideaById(id);
        let phrases: ReturnType<typeof phrasesFor> | undefined;
        const find = (chosen: Idea) => {
          phrases ??= phrasesFor(chosen, message, context, ideas);
          return phrases;
        };
        if (wanted.has('metaphors')) {
          const told = await run.stage('metaphors', async () => {
            if (!idea) return { metaphors: [], choices: {} };
            const { filled, choices } = await find(idea);
            return { metaphors: cardsFor(idea, filled, message, context), choices };
          });
          run.show(told);
        }
        if (wanted.has('plain')) {
          const plain = await run.stage('plain', async () =>
            idea ? explainPlainly(idea, (await find(idea)).filled) : null,
          );
          run.show({ plain });
        }
        return id;
      }

      const first = looks
        ? await run.stage('ideas', async () => {
            print = await printOf(message);
            return (await quickRecogniser())(message, context.signal, nudges());
          })
        : { ideas: [], closest: [] };
      // "No idea" is not said before the better judge was heard.
      const waits = looks && loadModel !== undefined && first.ideas.length === 0;
      const told = waits && context.idea === undefined ? undefined : await show(first);
      if (wanted.has('rewrite')) {
        const tightened = await run.stage('rewrite', async () =>
          rewrite(message, { strength: context.strength ?? 'tight' }),
        );
        run.show({ rewrite: tightened });
      }
      if (looks && loadModel) {
        const second = await run.stage('ideas', async () =>
          (await thoroughRecogniser(loadModel))?.(message, context.signal, nudges()),
        );
        if (second || told === undefined) await show(second ?? first, told);
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
