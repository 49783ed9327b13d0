// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createEmbeddedEngine } from '../../../lib/engines/embedded/engine.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';
import { keepsTheEngineContract } from './engine-contract.ts';

const engine = createEmbeddedEngine(readAssets());

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
