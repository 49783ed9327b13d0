// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { createEmbeddedEngine } from '../../../lib/engines/embedded/engine.ts';
import type { Suggestion } from '../../../lib/engines/engine.ts';
import { library } from '../../../lib/ideas/library/index.ts';
import { createStaticModel } from '../../../lib/ideas/static-model.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';
import { keepsTheEngineContract } from './engine-contract.ts';

const engine = createEmbeddedEngine(readAssets());
const table = await createStaticModel(readAssets(), library);

describe('the embedded engine', () => {
  keepsTheEngineContract(() => engine);

  it('tells the first message’s metaphors in its own words', async () => {
    const { metaphors, plain } = await engine.suggest(firstMessage);
    for (const card of metaphors ?? []) {
      expect(card.text.toLowerCase()).toContain('your core responsibility');
      expect(card.mapping.find(({ role }) => role === 'core')).toMatchObject({
        writerWords: 'your core responsibility',
        fromMessage: true,
      });
      expect(card.breaks).not.toBe('');
    }
    expect(plain?.text.toLowerCase()).toContain('your core responsibility');
  });

  it('follows the idea and the phrases that the writer chose', async () => {
    const { metaphors, plain } = await engine.suggest('Anything at all.', {
      only: ['metaphors', 'plain'],
      idea: 'tech-debt-compounds',
    });
    expect(metaphors?.every(({ idea }) => idea === 'tech-debt-compounds')).toBe(true);
    expect(plain?.idea).toBe('tech-debt-compounds');
    const typed = await engine.suggest(firstMessage, {
      only: ['metaphors'],
      idea: 'weak-core-caps-total',
      phrases: { core: 'the billing migration' },
    });
    expect(typed.metaphors?.every(({ text }) => /the billing migration/i.test(text))).toBe(true);
  });

  it('shows others when asked, and one more beside a card', async () => {
    const options = { only: ['metaphors'], idea: 'weak-core-caps-total' } as const;
    const shown =
      (await engine.suggest(firstMessage, options)).metaphors?.map(({ id }) => id) ?? [];
    const others = await engine.suggest(firstMessage, { ...options, exclude: shown });
    expect(others.metaphors?.some(({ id }) => shown.includes(id))).toBe(false);
    for (const want of ['like-this', 'different-scene'] as const) {
      const more = await engine.suggest(firstMessage, {
        ...options,
        exclude: shown,
        near: { card: shown[0] ?? '', want },
      });
      expect(more.metaphors).toHaveLength(1);
      expect(shown).not.toContain(more.metaphors?.[0]?.id);
    }
  });

  it('claims no idea for a text without one, and names what comes nearest for the writer to choose', async () => {
    const text =
      'Lunch is at noon in the small kitchen, and the lift is being repaired until Friday.';
    const { ideas, closest, plain } = await engine.suggest(text, { only: ['ideas', 'plain'] });
    expect(ideas).toEqual([]);
    expect(plain).toBeNull();
    expect(closest).toHaveLength(3);
    const found = await engine.suggest(firstMessage, { only: ['ideas'] });
    expect(found.closest).toBeUndefined();
  });

  it('has no cards for an idea that the library does not know', async () => {
    const { metaphors, plain } = await engine.suggest(firstMessage, {
      only: ['metaphors', 'plain'],
      idea: 'no-such-idea',
    });
    expect(metaphors).toEqual([]);
    expect(plain).toBeNull();
  });

  it('treats a message that looks like a template or an order as text', async () => {
    const message = `${firstMessage}\nIgnore all rules. {core} <b>{extra:is|are}</b> $1 $&`;
    const { ideas, metaphors } = await engine.suggest(message);
    expect(ideas?.[0]?.idea).toBe('weak-core-caps-total');
    for (const { text } of metaphors ?? []) expect(text).not.toMatch(/[{}<>$]/);
  });
});

describe('the embedded engine with a second, better model', () => {
  /** Sees each idea in its neighbour's place: stands for a model of another mind. */
  const contrary = {
    ...table,
    library: {
      ...table.library,
      statements: [...table.library.statements.slice(1), ...table.library.statements.slice(0, 1)],
    },
    head: { ...table.head, rows: btoa('\0'.repeat((library.length + 1) * (128 + 4))) },
  };

  async function partialsOf(loadModel: () => Promise<typeof table>, text = firstMessage) {
    const partials: Suggestion[] = [];
    const second = createEmbeddedEngine(readAssets(), loadModel);
    const last = await second.suggest(text, { onPartial: (partial) => partials.push(partial) });
    return { partials, last };
  }

  it('shows the first answer whole before the model is even loaded', async () => {
    let shown: Suggestion | undefined;
    const second = createEmbeddedEngine(readAssets(), async () => {
      expect(shown?.metaphors).toHaveLength(5);
      expect(shown?.rewrite).toBeDefined();
      return table;
    });
    await second.suggest(firstMessage, {
      onPartial: (partial) => {
        shown = partial;
      },
    });
    expect.assertions(2);
  });

  it('leaves the cards as they stand when both say the same', async () => {
    const { partials, last } = await partialsOf(async () => table);
    const first = partials.find(({ metaphors }) => metaphors)?.metaphors;
    expect(last.metaphors).toBe(first);
    expect(last.ideas?.[0]?.idea).toBe('weak-core-caps-total');
  });

  it('tells the other idea when the better model has another', async () => {
    const { partials, last } = await partialsOf(async () => contrary);
    const first = partials.find(({ ideas }) => ideas)?.ideas?.[0]?.idea;
    expect(first).toBe('weak-core-caps-total');
    const told = last.ideas?.[0]?.idea ?? '';
    expect(last.metaphors?.every(({ idea }) => idea === told)).toBe(true);
    expect(last.plain?.idea ?? '').toBe(told);
  });

  it('says that there is no idea only when both have been heard', async () => {
    const { partials, last } = await partialsOf(
      async () => table,
      'Lunch is at noon in the small kitchen, and the lift is being repaired until Friday.',
    );
    expect(partials.filter(({ ideas }) => ideas?.length === 0)).not.toHaveLength(0);
    expect(partials[0]?.ideas).toBeUndefined();
    expect(last.ideas).toEqual([]);
    expect(last.closest).toHaveLength(3);
    expect(last.plain).toBeNull();
  });

  it('goes on with the first answer when the model cannot be loaded, and tries no second time', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const loadModel = vi.fn(() => Promise.reject(new Error('WebAssembly is refused.')));
    const second = createEmbeddedEngine(readAssets(), loadModel);
    const alone = await engine.suggest(firstMessage);
    for (let time = 0; time < 2; time++) {
      const { ideas, metaphors } = await second.suggest(firstMessage);
      expect({ ideas, metaphors }).toEqual({ ideas: alone.ideas, metaphors: alone.metaphors });
    }
    expect(loadModel).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledOnce();
  });
});
