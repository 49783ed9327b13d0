import { describe, expect, it } from 'vitest';
import type { Idea } from '../../../lib/ideas/idea.ts';
import { ideaById, library } from '../../../lib/ideas/library/index.ts';
import { chooseMetaphors, differentScene, moreLike } from '../../../lib/metaphors/choose.ts';

const idea = ideaById('weak-core-caps-total') as Idea;
const all = idea.metaphors.map(({ id }) => `${idea.id}/${id}`);
const ids = (cards: readonly { id: string }[]) => cards.map(({ id }) => id);

describe('choosing', () => {
  it.each(library.map((each) => [each.id, each] as const))(
    'gives five cards from five scenes for %s',
    (_, each) => {
      const cards = chooseMetaphors(each);
      expect(cards).toHaveLength(5);
      expect(new Set(cards.map(({ scene }) => scene)).size).toBe(5);
    },
  );

  it('spreads the tone of the first message’s cards', () => {
    const tones = new Set(chooseMetaphors(idea).flatMap(({ tone }) => tone));
    expect(tones.size).toBeGreaterThan(1);
  });

  it('gives the same cards every time', () => {
    expect(chooseMetaphors(idea)).toEqual(chooseMetaphors(idea));
  });

  it('puts what landed before first and leaves out what was excluded', () => {
    const [a, b, c] = all.slice(-3) as [string, string, string];
    expect(ids(chooseMetaphors(idea, { landed: [c, b] })).slice(0, 2)).toEqual([c, b]);
    const cards = ids(chooseMetaphors(idea, { landed: [c], exclude: [a, c] }));
    expect(cards).not.toContain(a);
    expect(cards).not.toContain(c);
  });

  it('gives what is left when nearly all is excluded, and nothing when all is', () => {
    expect(ids(chooseMetaphors(idea, { exclude: all.slice(2) }))).toHaveLength(2);
    expect(chooseMetaphors(idea, { exclude: all })).toEqual([]);
  });

  it('leaves hurtful pictures out of sensitive messages', () => {
    const hurtful = {
      ...idea,
      metaphors: idea.metaphors.map((metaphor, at) => ({
        ...metaphor,
        hurts: at === 0 ? (['war'] as const) : [],
      })),
    } as unknown as Idea;
    expect(ids(chooseMetaphors(hurtful, { count: 99 }))).toContain(all[0]);
    expect(ids(chooseMetaphors(hurtful, { count: 99, sensitive: true }))).not.toContain(all[0]);
  });

  it('tells the mapping with the phrases of the slots', () => {
    const phrases = {
      core: { text: 'the X team', number: 'singular', fromMessage: true },
      extra: { text: 'your extra work', number: 'singular', fromMessage: false },
    } as const;
    const [card] = chooseMetaphors(idea, { phrases });
    expect(
      card?.mapping.map(({ role, writerWords, fromMessage }) => [role, writerWords, fromMessage]),
    ).toEqual([
      ['core', 'the X team', true],
      ['extra', 'your extra work', false],
    ]);
    expect(card?.text.toLowerCase()).toContain('the x team');
  });
});

describe('another one', () => {
  it.each([
    ['like this', moreLike],
    ['from a different scene', differentScene],
  ])('%s never runs dry before the library does, and never repeats', (_, next) => {
    const first = chooseMetaphors(idea, { count: 1 })[0]?.id as string;
    const shown = [first];
    for (let card = next(first, shown); card; card = next(card.id, shown)) {
      expect(shown).not.toContain(card.id);
      shown.push(card.id);
    }
    expect([...shown].sort()).toEqual([...all].sort());
  });

  it('from a different scene takes a scene not shown while there is one', () => {
    const shown = ids(chooseMetaphors(idea));
    const scenes = idea.metaphors
      .filter(({ id }) => shown.includes(`${idea.id}/${id}`))
      .map(({ scene }) => scene);
    const card = differentScene(shown[0] as string, shown);
    expect(scenes).not.toContain(card?.scene);
  });

  it('like this keeps the tone where it can', () => {
    const [first] = chooseMetaphors(idea, { count: 1 });
    const next = moreLike(first?.id ?? '', []);
    expect(next?.tone.some((tone) => first?.tone.includes(tone))).toBe(true);
  });

  it('is nothing for a card that the library does not have', () => {
    expect(moreLike('no-such-idea/card', [])).toBeNull();
    expect(differentScene('weak-core-caps-total/no-such-card', [])).toBeNull();
  });
});
