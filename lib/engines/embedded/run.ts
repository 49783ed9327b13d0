import type { Stage, SuggestContext, Suggestion } from '../engine.ts';

/** One message on its way: times the stages, shows what is ready and stops when it is cancelled. */
export function createRun(engine: string, { signal, onPartial }: SuggestContext) {
  const ms: Partial<Record<Stage, number>> = {};
  let ready: Omit<Suggestion, 'meta'> = {};
  const suggestion = (): Suggestion => ({
    ...ready,
    meta: { engine, ms: { ...ms } },
  });

  return {
    suggestion,
    async stage<T>(stage: Stage, work: () => Promise<T>): Promise<T> {
      await letOthersIn();
      signal?.throwIfAborted();
      const start = performance.now();
      const result = await work();
      ms[stage] = (ms[stage] ?? 0) + performance.now() - start;
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
