// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../../lib/corrections/correction.ts';
import { createPrinter, likeness } from '../../../lib/corrections/message-print.ts';
import { aboutOthers, nudgeIdeas } from '../../../lib/corrections/nudge-ideas.ts';
import { createEmbeddedEngine } from '../../../lib/engines/embedded/engine.ts';
import { library } from '../../../lib/ideas/library/index.ts';
import { createStaticModel } from '../../../lib/ideas/static-model.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { readAssets } from '../../../scripts/suggest/read-assets.ts';

const { embedder, library: vectors } = await createStaticModel(readAssets(), library);
const print = createPrinter(embedder, vectors);
const engine = createEmbeddedEngine(readAssets());
const edited = firstMessage.replace('If I had to choose', 'Had I to choose');
const other =
  'I read your report twice. Please put the result first and the method last: the board has five minutes for it, and it stops reading after the first page.';
const correction = async (message: string): Promise<Correction> => ({
  print: [...(await print(message))],
  chosen: 'tech-debt-compounds',
  rejected: 'weak-core-caps-total',
  at: 1,
});

describe('a message’s print', () => {
  it('is the same for the same message, alike for an edited one and unlike for another', async () => {
    const own = await print(firstMessage);
    expect(await print(firstMessage)).toEqual(own);
    expect(likeness(own, await print(edited))).toBeGreaterThan(0.9);
    expect(likeness(own, await print(other))).toBeLessThan(0.75);
  });

  it('is small whole numbers, also of an empty message', async () => {
    for (const value of [...(await print(firstMessage)), ...(await print(''))]) {
      expect(Number.isInteger(value)).toBe(true);
      expect(Math.abs(value)).toBeLessThanOrEqual(127);
    }
  });
});

describe('a remembered correction', () => {
  it('raises what was chosen and lowers what was rejected, within bounds', async () => {
    const told = await correction(firstMessage);
    expect(nudgeIdeas(await print(firstMessage), [told, told])).toEqual(
      new Map([
        ['tech-debt-compounds', 1],
        ['weak-core-caps-total', -1],
      ]),
    );
  });

  it('says nothing of other messages', async () => {
    expect(nudgeIdeas(await print(other), [await correction(firstMessage)])).toEqual(new Map());
    expect(nudgeIdeas(await print(''), [await correction('')])).toEqual(new Map());
  });

  it('gives way to a later one of the same message', async () => {
    const first = await correction(firstMessage);
    const later = { ...first, chosen: 'ownership', rejected: 'tech-debt-compounds', at: 2 };
    const nudges = nudgeIdeas(first.print, [first, later]);
    expect(nudges.get('ownership')).toBe(1);
    expect(nudges.get('tech-debt-compounds')).toBe(-1);
  });

  it('can be left out for the message that is spoken of', async () => {
    const told = [await correction(firstMessage), await correction(other)];
    expect(aboutOthers(told, await print(edited))).toEqual([told[1]]);
  });
});

describe('the embedded engine', () => {
  it('puts first what the user chose for the message, also when it was edited, and tells it', async () => {
    const corrections = [await correction(firstMessage)];
    for (const message of [firstMessage, edited]) {
      const { ideas, metaphors } = await engine.suggest(message, { corrections });
      expect(ideas?.[0]).toMatchObject({ idea: 'tech-debt-compounds', certainty: 'told' });
      expect(metaphors?.[0]?.idea).toBe('tech-debt-compounds');
    }
  });

  it('finds in other messages what it found before', async () => {
    const corrections = [await correction(firstMessage)];
    const before = await engine.suggest(other, { only: ['ideas'] });
    const after = await engine.suggest(other, { only: ['ideas'], corrections });
    expect(after.ideas).toEqual(before.ideas);
  });
});
