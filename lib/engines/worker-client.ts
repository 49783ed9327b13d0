import type { AssetUrls, WorkerReply, WorkerRequest } from './embedded/worker-protocol.ts';
import type { Engine, SuggestContext, Suggestion } from './engine.ts';

/** An engine that runs in a worker. */
export interface WorkerEngine extends Engine {
  /** Ends the worker; messages on their way are rejected. */
  close(): void;
}

interface Pending {
  readonly request: Extract<WorkerRequest, { type: 'suggest' }>;
  readonly onPartial: SuggestContext['onPartial'];
  readonly resolve: (suggestion: Suggestion) => void;
  readonly reject: (reason: unknown) => void;
}

/** A worker that dies this often in a row on the same messages would only die again. */
const MOST_RESTARTS = 1;

/**
 * Talks to the embedded engine in a worker as if it were here. Takes how to start the worker and where
 * its files are. When the worker crashes, it is started once more and the waiting messages are asked
 * again; when that one crashes before it answered, they are rejected with a sentence for a person.
 */
export function connectEngine(startWorker: () => Worker, assets: AssetUrls): WorkerEngine {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let restarts = 0;
  let lastId = 0;

  function send(request: WorkerRequest): void {
    worker ??= start();
    worker.postMessage(request);
  }

  function start(): Worker {
    const fresh = startWorker();
    fresh.onmessage = (event: MessageEvent<WorkerReply>) => hear(event.data);
    fresh.onerror = (event) => {
      event.preventDefault();
      crashed(fresh);
    };
    fresh.onmessageerror = () => crashed(fresh);
    fresh.postMessage({ type: 'init', assets } satisfies WorkerRequest);
    return fresh;
  }

  function hear(reply: WorkerReply): void {
    const waiting = pending.get(reply.id);
    if (!waiting) return;
    if (reply.type === 'partial') {
      waiting.onPartial?.(reply.suggestion);
      return;
    }
    pending.delete(reply.id);
    if (reply.type === 'done') {
      restarts = 0;
      waiting.resolve(reply.suggestion);
    } else waiting.reject(new Error(`No suggestions could be made. ${reply.reason}`));
  }

  function crashed(dead: Worker): void {
    if (dead !== worker) return;
    dead.terminate();
    worker = undefined;
    if (restarts < MOST_RESTARTS) {
      restarts += 1;
      for (const { request } of pending.values()) send(request);
      return;
    }
    restarts = 0;
    rejectAll('The suggestions stopped working. Close this panel and open it again.');
  }

  function rejectAll(reason: string): void {
    for (const { reject } of pending.values()) reject(new Error(reason));
    pending.clear();
  }

  return {
    id: 'embedded',
    suggest(message, { signal, onPartial, ...options } = {}) {
      return new Promise<Suggestion>((resolve, reject) => {
        signal?.throwIfAborted();
        lastId += 1;
        const request = { type: 'suggest', id: lastId, message, options } as const;
        const cancel = () => {
          pending.delete(request.id);
          worker?.postMessage({ type: 'abort', id: request.id } satisfies WorkerRequest);
          reject(signal?.reason);
        };
        const settled = () => signal?.removeEventListener('abort', cancel);
        signal?.addEventListener('abort', cancel, { once: true });
        pending.set(request.id, {
          request,
          onPartial,
          resolve: (suggestion) => {
            settled();
            resolve(suggestion);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
        });
        send(request);
      });
    },
    close() {
      worker?.terminate();
      worker = undefined;
      rejectAll('The panel was closed.');
    },
  };
}
