// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Idea, ideaSchema } from '../../../lib/ideas/idea.ts';
import { ideaIds } from '../../../lib/ideas/idea-ids.ts';
import { ideaById, library } from '../../../lib/ideas/library/index.ts';
import { fillSlots } from '../../../lib/metaphors/fill-slots.ts';
import { checkIdea } from '../../../scripts/library/check-idea.ts';
import { findRepeats } from '../../../scripts/library/find-repeats.ts';
import { indexSource } from '../../../scripts/library/index-source.ts';
import { readLibrary } from '../../../scripts/library/read-library.ts';
import { titlesSource } from '../../../scripts/library/titles-source.ts';

const files = readLibrary();
const generated = (path: string) =>
  readFileSync(new URL(`../../../lib/ideas/${path}`, import.meta.url), 'utf8');

describe('the library', () => {
  it.each(files.map(({ name, value }) => [name, value] as const))(
    'has nothing wrong in %s',
    (name, value) => {
      expect(checkIdea(name, value)).toEqual([]);
    },
  );

  it('says nothing twice', () => {
    const ideas = files.map(({ value }) => ideaSchema.parse(value));
    expect(findRepeats(ideas)).toEqual([]);
  });

  it('is loaded whole: the index names every file (run `npm run build:library`)', () => {
    expect(generated('library/index.ts')).toBe(indexSource(files.map(({ name }) => name)));
    expect(library.map(({ id }) => id)).toEqual(files.map(({ name }) => name));
  });

  it('has a short list of titles that is up to date (run `npm run build:library`)', () => {
    expect(generated('idea-titles.ts')).toBe(titlesSource(files.map(({ value }) => value as Idea)));
  });

  it('finds an idea by its id, and none by an unknown one', () => {
    expect(ideaById('weak-core-caps-total')?.group).toBe('A');
    expect(ideaById('no-such-idea')).toBeUndefined();
  });

  it('knows the 90 ids it grows towards', () => {
    expect(new Set(ideaIds).size).toBe(90);
    expect(library.filter(({ id }) => !ideaIds.includes(id))).toEqual([]);
  });

  it('has whole sentences in every text, whatever fills the slots', () => {
    for (const idea of library) {
      for (const number of ['singular', 'plural'] as const) {
        const words = number === 'plural' ? 'the weekly reports' : 'the weekly report';
        const phrases = Object.fromEntries(
          idea.roles.map(({ id }) => [id, { text: words, number }]),
        );
        const texts = [
          idea.plain,
          idea.advice,
          ...idea.metaphors.flatMap((m) => [m.short, m.full]),
        ];
        for (const text of texts) {
          const filled = fillSlots(text, phrases);
          expect(filled).toMatch(/^["'“]?\p{Lu}.*[.!?]["'”]?$/su);
          expect(filled).not.toMatch(/[{}|]| {2}/);
        }
      }
    }
  });
});

describe('the checks of the library', () => {
  const good = files.find(({ name }) => name === 'weak-core-caps-total')?.value as Idea;
  const broken = (change: (idea: Idea) => Partial<Idea>) =>
    checkIdea(good.id, { ...good, ...change(good) }).map(({ what }) => what);
  const withShort = (short: string) =>
    broken(({ metaphors }) => ({
      metaphors: metaphors.map((m, at) => (at === 0 ? { ...m, short } : m)),
    }));

  it('tell an unknown slot, a doubled determiner and a verb bound to one number', () => {
    expect(withShort('{Cor} {core:is|are} cold.')[0]).toContain('names no role');
    expect(withShort('The {core} went cold.')[0]).toContain('determiner');
    expect(withShort('{Core} is cold.')[0]).toContain('one number');
    expect(withShort('{core:is} cold with {core}.')[0]).toContain('no slot');
  });

  it('tell a text that is too long, and pictures that are banned or need a flag', () => {
    expect(withShort(`{Core} ${'very '.repeat(50)}cold.`)[0]).toContain('words');
    expect(withShort('{Core} {core:goes|go} cold. Then {core} {core:goes|go} away.')[0]).toContain(
      'one sentence',
    );
    expect(withShort('{Core} {core:is|are} a slave.')[0]).toContain('banned');
    expect(withShort('{Core} {core:is|are} a battlefield.')[0]).toContain('flagged as war');
  });

  it('tell a mapping that lacks a role, an idea that does not exist and a wrong file name', () => {
    expect(
      broken(({ metaphors }) => ({
        metaphors: metaphors.map((m) => ({ ...m, mapping: m.mapping.slice(0, 1) })),
      }))[0],
    ).toContain('lacks the role');
    expect(broken(() => ({ related: ['no-such-idea'] }))[0]).toContain('no idea no-such-idea');
    expect(checkIdea('other', good)[0]?.what).toContain('called other.json');
    expect(checkIdea('other', { id: 'other' }).length).toBeGreaterThan(3);
  });

  it('tell texts that say nearly the same and titles used twice', () => {
    const copy = { ...good, id: 'copy' };
    const told = findRepeats([good, copy]).map(({ what }) => what);
    expect(told.some((what) => what.includes('is also that of'))).toBe(true);
    expect(told.some((what) => what.includes('says nearly the same'))).toBe(true);
  });
});
