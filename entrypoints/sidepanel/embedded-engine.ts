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
      table: packaged('static-128.bin'),
      vocabulary: packaged('vocab.txt'),
      model: packaged('minilm-int8.onnx'),
      library: packaged('library-minilm.bin'),
    },
  );
}

/** The address of a file of `public/models`; the sentence model is not in every build, so types cannot know it. */
function packaged(name: string): string {
  return new URL(name, browser.runtime.getURL('/models/vocab.txt')).href;
}
