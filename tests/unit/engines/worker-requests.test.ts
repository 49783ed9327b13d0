import { describe, expect, it, vi } from 'vitest';
import type { AssetUrls, WorkerReply } from '../../../lib/engines/embedded/worker-protocol.ts';
import { answerRequests } from '../../../lib/engines/embedded/worker-requests.ts';
import type { Engine, Suggestion } from '../../../lib/engines/engine.ts';

const assets: AssetUrls = {
  table: 'ext://table',
  vocabulary: 'ext://vocabulary',
  model: 'ext://model',
  library: 'ext://library',
};
const suggestion = (text: string) => ({ ideas: [], meta: { engine: text, ms: {} } }) as Suggestion;

function setUp(
  engine: Engine['suggest'],
  load: () => Promise<Engine> = async () => ({ id: 'test', suggest: engine }),
) {
  const replies: WorkerReply[] = [];
  const loadEngine = vi.fn(load);
  const answer = answerRequests(loadEngine, (reply) => replies.push(reply));
  return { answer, replies, loadEngine };
}

describe('the worker', () => {
  it('answers each message under its number, with the parts on the way', async () => {
    const { answer, replies } = setUp(async (message, context) => {
      context?.onPartial?.(suggestion(`${message}…`));
      return suggestion(message);
    });
    answer({ type: 'init', assets });
    answer({ type: 'suggest', id: 1, message: 'a', options: {} });
    answer({ type: 'suggest', id: 2, message: 'b', options: {} });
    await vi.waitFor(() => expect(replies).toHaveLength(4));
    expect(replies.filter(({ id }) => id === 2)).toEqual([
      { type: 'partial', id: 2, suggestion: suggestion('b…') },
      { type: 'done', id: 2, suggestion: suggestion('b') },
    ]);
  });

  it('loads its files once, before the first message asks for them', async () => {
    const { answer, replies, loadEngine } = setUp(async () => suggestion('x'));
    answer({ type: 'init', assets });
    expect(loadEngine).toHaveBeenCalledExactlyOnceWith(assets);
    answer({ type: 'suggest', id: 1, message: 'a', options: {} });
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    expect(loadEngine).toHaveBeenCalledOnce();
  });

  it('says in words what went wrong, and tries to load again with the next message', async () => {
    let broken = true;
    const { answer, replies } = setUp(
      async () => suggestion('x'),
      async () => {
        if (broken) throw new Error('A file is missing.');
        return { id: 'test', suggest: async () => suggestion('x') };
      },
    );
    answer({ type: 'init', assets });
    answer({ type: 'suggest', id: 1, message: 'a', options: {} });
    await vi.waitFor(() =>
      expect(replies).toEqual([{ type: 'failed', id: 1, reason: 'A file is missing.' }]),
    );
    broken = false;
    answer({ type: 'suggest', id: 2, message: 'a', options: {} });
    await vi.waitFor(() => expect(replies.at(-1)?.type).toBe('done'));
  });

  it('stops a cancelled message and stays silent about it', async () => {
    const { answer, replies } = setUp(
      (message, context) =>
        new Promise((resolve, reject) => {
          if (message === 'quick') resolve(suggestion('quick'));
          context?.signal?.addEventListener('abort', () => reject(context.signal?.reason));
        }),
    );
    answer({ type: 'init', assets });
    answer({ type: 'suggest', id: 1, message: 'slow', options: {} });
    answer({ type: 'abort', id: 1 });
    answer({ type: 'abort', id: 99 });
    answer({ type: 'suggest', id: 2, message: 'quick', options: {} });
    await vi.waitFor(() => expect(replies).toHaveLength(1));
    expect(replies[0]).toMatchObject({ type: 'done', id: 2 });
  });

  it('refuses to work before it was set up', async () => {
    const { answer, replies } = setUp(async () => suggestion('x'));
    answer({ type: 'suggest', id: 1, message: 'a', options: {} });
    await vi.waitFor(() => expect(replies[0]).toMatchObject({ type: 'failed', id: 1 }));
  });
});
