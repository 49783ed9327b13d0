import { expect, it } from 'vitest';
import type { Engine, Suggestion } from '../../../lib/engines/engine.ts';
import { applyEdits } from '../../../lib/rewrite/apply-edits.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';

/** What every engine promises, whatever runs behind it. */
export function keepsTheEngineContract(engine: () => Engine): void {
  it('suggests ideas, metaphors, a plain explanation and a rewrite for the first message', async () => {
    const { ideas, metaphors, plain, rewrite, meta } = await engine().suggest(firstMessage);
    expect(ideas?.[0]?.idea).toBe('weak-core-caps-total');
    expect(metaphors).toHaveLength(5);
    expect(plain?.text.length).toBeGreaterThan(40);
    expect(rewrite?.source).toBe(firstMessage);
    expect(applyEdits(firstMessage, rewrite?.edits ?? [])).toBe(rewrite?.text);
    expect(meta.engine).toBe(engine().id);
    expect(Object.keys(meta.ms)).toEqual(['ideas', 'metaphors', 'plain', 'rewrite']);
  });

  it('shows each part as soon as it is ready, with all parts before it', async () => {
    const seen: Suggestion[] = [];
    const whole = await engine().suggest(firstMessage, {
      onPartial: (partial) => seen.push(partial),
    });
    expect(seen.map((partial) => Object.keys(partial).filter((part) => part !== 'meta'))).toEqual([
      ['ideas', 'print'],
      ['ideas', 'print', 'metaphors', 'choices'],
      ['ideas', 'print', 'metaphors', 'choices', 'plain'],
      ['ideas', 'print', 'metaphors', 'choices', 'plain', 'rewrite'],
    ]);
    expect(seen.at(-1)).toEqual(whole);
  });

  it('runs only the stages that are asked for', async () => {
    const { meta, ...parts } = await engine().suggest(firstMessage, { only: ['rewrite'] });
    expect(Object.keys(parts)).toEqual(['rewrite']);
    expect(Object.keys(meta.ms)).toEqual(['rewrite']);
  });

  it('says that there is no idea, and still tightens', async () => {
    const message =
      'The bus leaves at nine. Lunch is packed and the tickets are with Leila at the gate.';
    const { ideas, metaphors, plain, rewrite } = await engine().suggest(message);
    expect(ideas).toEqual([]);
    expect(metaphors).toEqual([]);
    expect(plain).toBeNull();
    expect(rewrite?.source).toBe(message);
  });

  it('takes an empty message', async () => {
    const { ideas, plain, rewrite } = await engine().suggest('');
    expect(ideas).toEqual([]);
    expect(plain).toBeNull();
    expect(rewrite?.text).toBe('');
  });

  it('rejects with the signal’s reason when it is cancelled, before the start and on the way', async () => {
    const reason = new Error('a newer message');
    await expect(
      engine().suggest(firstMessage, { signal: AbortSignal.abort(reason) }),
    ).rejects.toBe(reason);
    const controller = new AbortController();
    const seen: Suggestion[] = [];
    const cancelled = engine().suggest(firstMessage, {
      signal: controller.signal,
      onPartial: (partial) => {
        seen.push(partial);
        controller.abort(reason);
      },
    });
    await expect(cancelled).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  it('lets a newer message overtake an older one that is cancelled', async () => {
    const older = new AbortController();
    const first = engine().suggest(firstMessage, { signal: older.signal });
    const second = engine().suggest(firstMessage, { only: ['ideas'] });
    older.abort();
    await expect(first).rejects.toThrow();
    expect((await second).ideas?.[0]?.idea).toBe('weak-core-caps-total');
  });
}
