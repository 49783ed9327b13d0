import type { Idea } from '../../lib/ideas/idea.ts';
import { tokensOf } from '../../lib/ideas/tokens.ts';
import type { Problem } from './problem.ts';

/** Two texts that share more than this part of the shorter one's word trigrams say the same. */
const TOO_ALIKE = 0.35;
/** Short sentences share a turn of phrase without saying the same. */
const FEWEST_SHARED = 5;
/** Trigrams in more texts than this are the library's manner, not a text's own words. */
const MANNER = 8;

/** Takes the library; returns titles used twice and texts that say nearly the same as another. */
export function findRepeats(ideas: readonly Idea[]): readonly Problem[] {
  const problems: Problem[] = [];
  const titles = new Map<string, string>();
  for (const idea of ideas) {
    for (const [where, title] of [
      [idea.id, idea.title],
      ...idea.metaphors.map(({ id, title }) => [`${idea.id}/${id}`, title]),
    ] as [string, string][]) {
      const key = tokensOf(title)
        .map(({ word }) => word)
        .filter((word) => !['the', 'a', 'an'].includes(word))
        .join(' ');
      const other = titles.get(key);
      if (other) problems.push({ where, what: `the title “${title}” is also that of ${other}` });
      titles.set(key, where);
    }
  }
  const texts = ideas.flatMap((idea) => [
    ...idea.metaphors.flatMap(({ id, short, full }) => [
      { where: `${idea.id}/${id}`, text: full },
      { where: `${idea.id}/${id}`, text: short },
    ]),
    ...idea.paraphrases.map((text) => ({ where: idea.id, text })),
  ]);
  return [...problems, ...alike(texts)];
}

function alike(texts: readonly { where: string; text: string }[]): readonly Problem[] {
  const sets = texts.map(({ text }) => trigramsOf(text));
  const owners = new Map<string, number[]>();
  sets.forEach((set, at) => {
    for (const trigram of set) owners.set(trigram, [...(owners.get(trigram) ?? []), at]);
  });
  const shared = new Map<string, number>();
  for (const list of owners.values()) {
    if (list.length > MANNER) continue;
    for (const [rank, a] of list.entries()) {
      for (const b of list.slice(rank + 1)) {
        if (texts[a]?.where === texts[b]?.where) continue;
        const pair = `${a} ${b}`;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  const problems: Problem[] = [];
  for (const [pair, count] of shared) {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const shorter = Math.min(sets[a]?.size ?? 0, sets[b]?.size ?? 0);
    if (count < FEWEST_SHARED || count / shorter <= TOO_ALIKE) continue;
    problems.push({
      where: texts[b]?.where ?? '',
      what: `“${texts[b]?.text}” says nearly the same as “${texts[a]?.text}” (${texts[a]?.where})`,
    });
  }
  return problems;
}

function trigramsOf(text: string): Set<string> {
  const words = tokensOf(text.replace(/\{[^}]*\}/g, 'slot')).map(({ word }) => word);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}
