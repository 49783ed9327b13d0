import { browser } from 'wxt/browser';
import { connectEngine, type WorkerEngine } from '../../lib/engines/worker-client.ts';

/** Starts the embedded engine in a worker of this page; it lives as long as the page. */
export function startEmbeddedEngine(): WorkerEngine {
  return connectEngine(
    () =>
      new Worker(new URL('../../lib/engines/embedded/worker.ts', import.meta.url), {
        type: 'module',
        name: 'embedded-engine',
      }),
    {
      table: browser.runtime.getURL('/models/static-128.bin'),
      vocabulary: browser.runtime.getURL('/models/vocab.txt'),
    },
  );
}
