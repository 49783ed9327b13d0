import type { Engine, SuggestContext, Suggestion } from '../../../lib/engines/engine.ts';

/** One question that the engine was asked, and the means to answer it. */
export interface Asked {
  readonly message: string;
  readonly context: SuggestContext;
  readonly partial: (parts: Omit<Suggestion, 'meta'>) => void;
  readonly answer: (parts: Omit<Suggestion, 'meta'>) => void;
  readonly fail: () => void;
}

/** An engine that answers when, and what, the test says; `asked` holds every question in order. */
export function controlledEngine(): Engine & { readonly asked: Asked[] } {
  const asked: Asked[] = [];
  const meta = { engine: 'controlled', ms: {} };
  return {
    id: 'controlled',
    asked,
    suggest: (message, context = {}) =>
      new Promise((resolve, reject) => {
        context.signal?.addEventListener('abort', () => reject(context.signal?.reason));
        asked.push({
          message,
          context,
          partial: (parts) => context.onPartial?.({ ...parts, meta }),
          answer: (parts) => resolve({ ...parts, meta }),
          fail: () => reject(new Error('the worker died')),
        });
      }),
  };
}
