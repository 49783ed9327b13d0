import { library } from '../../ideas/library/index.ts';
import { createMinilmModel } from '../../ideas/minilm-model.ts';
import type { IdeaModel } from '../../ideas/recognise.ts';
import type { StaticTable } from '../../ideas/static-embedder.ts';
import { firstMessage } from '../../sample/first-message.ts';
import type { Engine } from '../engine.ts';
import { createEmbeddedEngine } from './engine.ts';
import type { AssetUrls, WorkerReply, WorkerRequest } from './worker-protocol.ts';
import { answerRequests } from './worker-requests.ts';

/** The part of a worker's global scope that is used here; the project's types are the page's. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerRequest>) => void) | null;
  postMessage(message: WorkerReply): void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = answerRequests(
  async (assets) => {
    const engine = createEmbeddedEngine(await readTable(assets), () => loadModel(assets));
    await warmUp(engine);
    return engine;
  },
  (reply) => scope.postMessage(reply),
);
scope.onmessage = (event) => answer(event.data);

/**
 * Builds what the first message would have to wait for: library vectors and the word tagger. Resolves at the first
 * cards; loading the sentence model goes on behind them.
 */
function warmUp(engine: Engine): Promise<void> {
  return new Promise((resolve, reject) => {
    engine
      .suggest(firstMessage, {
        only: ['ideas', 'metaphors'],
        onPartial: ({ metaphors }) => metaphors && resolve(),
      })
      .then(() => resolve(), reject);
  });
}

/** Reads packaged files: the addresses are the extension's own, so nothing leaves the device. */
async function readTable({ table, vocabulary }: AssetUrls): Promise<StaticTable> {
  const [tableFile, vocabularyFile] = await Promise.all([read(table), read(vocabulary)]);
  return { table: await tableFile.arrayBuffer(), vocabulary: await vocabularyFile.text() };
}

async function loadModel(assets: AssetUrls): Promise<IdeaModel> {
  const [model, vectors, vocabulary] = await Promise.all([
    read(assets.model),
    read(assets.library),
    read(assets.vocabulary),
  ]);
  return createMinilmModel(
    {
      model: new Uint8Array(await model.arrayBuffer()),
      library: await vectors.arrayBuffer(),
      vocabulary: await vocabulary.text(),
    },
    library,
  );
}

async function read(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the extension is missing: ${new URL(url).pathname}`);
  return response;
}
