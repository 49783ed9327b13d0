// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createEmbeddedEngine } from '../../../lib/engines/embedded/engine.ts';
import type { WorkerReply, WorkerRequest } from '../../../lib/engines/embedded/worker-protocol.ts';
import { answerRequests } from '../../../lib/engines/embedded/worker-requests.ts';
import type { Engine } from '../../../lib/engines/engine.ts';
import { connectEngine } from '../../../lib/engines/worker-client.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';
import { keepsTheEngineContract } from './engine-contract.ts';

const assets = {
  table: 'ext://table',
  vocabulary: 'ext://vocabulary',
  model: 'ext://model',
  library: 'ext://library',
};
const engine = createEmbeddedEngine(readAssets());

/** A worker in this thread: messages are copied and arrive later, as between real ones. */
function startInThread(load: () => Promise<Engine>) {
  const worker = {
    onmessage: null as ((event: MessageEvent<WorkerReply>) => void) | null,
    onerror: null as ((event: ErrorEvent) => void) | null,
    onmessageerror: null as (() => void) | null,
    heard: [] as WorkerRequest[],
    ended: false,
    postMessage(request: WorkerRequest) {
      const copy = structuredClone(request);
      worker.heard.push(copy);
      queueMicrotask(() => !worker.ended && answer(copy));
    },
    terminate() {
      worker.ended = true;
    },
    crash() {
      worker.onerror?.({ preventDefault() {} } as ErrorEvent);
    },
  };
  const answer = answerRequests(load, (reply) => {
    const data = structuredClone(reply);
    queueMicrotask(
      () => !worker.ended && worker.onmessage?.({ data } as MessageEvent<WorkerReply>),
    );
  });
  return worker;
}

type InThread = ReturnType<typeof startInThread>;

function connect(loads: (() => Promise<Engine>)[] = []) {
  const workers: InThread[] = [];
  const client = connectEngine(() => {
    const worker = startInThread(loads[workers.length] ?? (async () => engine));
    workers.push(worker);
    return worker as unknown as Worker;
  }, assets);
  return { client, workers };
}

const never = async (): Promise<Engine> => ({
  id: 'embedded',
  suggest: () => new Promise(() => {}),
});

describe('an engine in a worker', () => {
  keepsTheEngineContract(() => connect().client);

  it('starts its worker with the first message and sets it up first', async () => {
    const { client, workers } = connect();
    expect(workers).toHaveLength(0);
    await client.suggest(firstMessage, { only: ['ideas'] });
    await client.suggest(firstMessage, { only: ['ideas'] });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.heard.map(({ type }) => type)).toEqual(['init', 'suggest', 'suggest']);
  });

  it('tells the worker that a message was cancelled', async () => {
    const { client, workers } = connect([never]);
    const controller = new AbortController();
    const cancelled = client.suggest(firstMessage, { signal: controller.signal });
    controller.abort();
    await expect(cancelled).rejects.toThrow();
    expect(workers[0]?.heard.at(-1)).toEqual({ type: 'abort', id: 1 });
  });

  it('starts a crashed worker once more and asks again what was waiting', async () => {
    const { client, workers } = connect([never]);
    const waiting = client.suggest(firstMessage, { only: ['ideas'] });
    workers[0]?.crash();
    expect((await waiting).ideas?.[0]?.idea).toBe('weak-core-caps-total');
    expect(workers).toHaveLength(2);
    expect(workers[0]?.ended).toBe(true);
  });

  it('gives up with a sentence for a person when the second worker crashes too, and works again later', async () => {
    const { client, workers } = connect([never, never]);
    const waiting = client.suggest(firstMessage);
    workers[0]?.crash();
    workers[1]?.crash();
    await expect(waiting).rejects.toThrow(/Close this panel and open it again/);
    expect((await client.suggest(firstMessage, { only: ['ideas'] })).ideas).not.toEqual([]);
  });

  it('passes on what is wrong in words', async () => {
    const { client } = connect([
      async () => {
        throw new Error('A file of the extension is missing: /models/vocab.txt');
      },
    ]);
    await expect(client.suggest(firstMessage)).rejects.toThrow(/vocab\.txt/);
  });

  it('ends its worker and what was waiting when it is closed', async () => {
    const { client, workers } = connect([never]);
    const waiting = client.suggest(firstMessage);
    client.close();
    await expect(waiting).rejects.toThrow(/closed/);
    expect(workers[0]?.ended).toBe(true);
  });
});
