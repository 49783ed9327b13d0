import type { Engine } from '../engine.ts';
import type { AssetUrls, WorkerReply, WorkerRequest } from './worker-protocol.ts';

/**
 * The worker's side of the protocol, apart from the worker's globals.
 * Takes how to build the engine from its files and how to reply; returns what to call for each request.
 * A newer message may abort an older one between its stages; an aborted message gets no reply.
 */
export function answerRequests(
  loadEngine: (assets: AssetUrls) => Promise<Engine>,
  reply: (message: WorkerReply) => void,
): (request: WorkerRequest) => void {
  const running = new Map<number, AbortController>();
  let assets: AssetUrls | undefined;
  let engine: Promise<Engine> | undefined;

  /** A failed load is tried again with the next message. */
  function loaded(): Promise<Engine> {
    if (!assets) return Promise.reject(new Error('The engine was asked before it was set up.'));
    engine ??= loadEngine(assets).catch((error: unknown) => {
      engine = undefined;
      throw error;
    });
    return engine;
  }

  async function suggest(request: Extract<WorkerRequest, { type: 'suggest' }>): Promise<void> {
    const { id, message, options } = request;
    const controller = new AbortController();
    running.set(id, controller);
    try {
      const suggestion = await (await loaded()).suggest(message, {
        ...options,
        signal: controller.signal,
        onPartial: (partial) => reply({ type: 'partial', id, suggestion: partial }),
      });
      reply({ type: 'done', id, suggestion });
    } catch (error) {
      if (!controller.signal.aborted) {
        reply({
          type: 'failed',
          id,
          reason: error instanceof Error ? error.message : String(error),
        });
      }
    } finally {
      running.delete(id);
    }
  }

  return (request) => {
    if (request.type === 'init') {
      assets = request.assets;
      loaded().catch(() => {
        // The message that needs the engine will say what is wrong.
      });
    } else if (request.type === 'suggest') void suggest(request);
    else running.get(request.id)?.abort();
  };
}
