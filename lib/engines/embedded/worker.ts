import { firstMessage } from '../../sample/first-message.ts';
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
    const engine = createEmbeddedEngine(await readAssets(assets));
    // Builds what the first message would have to wait for: library vectors and the word tagger.
    await engine.suggest(firstMessage, { only: ['ideas', 'metaphors'] });
    return engine;
  },
  (reply) => scope.postMessage(reply),
);
scope.onmessage = (event) => answer(event.data);

/** Reads the packaged files: the addresses are the extension's own, so nothing leaves the device. */
async function readAssets({ table, vocabulary }: AssetUrls) {
  const [tableFile, vocabularyFile] = await Promise.all([read(table), read(vocabulary)]);
  return { table: await tableFile.arrayBuffer(), vocabulary: await vocabularyFile.text() };
}

async function read(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`A file of the extension is missing: ${new URL(url).pathname}`);
  return response;
}
