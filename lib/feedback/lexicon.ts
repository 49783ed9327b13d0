import lexicon from './lexicon.json' with { type: 'json' };
import { hashState, keyOf, unpackTable } from './packed-table.ts';
import { bitOf, cueGroups } from './word-groups.ts';

const table = unpackTable(lexicon.entries);
/** A letter a group: a shift goes by the last five bits of its code unit. */
const masks = lexicon.masks
  .split(' ')
  .map((letters) =>
    letters.split('').reduce((mask, letter) => mask | (1 << letter.charCodeAt(0)), 0),
  );
const opens = bitOf('opens');
const anyCue = cueGroups.reduce((mask, group) => mask | bitOf(group), 0);
const LONGEST_PHRASE = 5;

/** The groups that a single lower-case word belongs to, as a mask. */
export function groupsOf(word: string): number {
  return maskAt(hashState(word));
}

/** Which cue groups have a word or phrase that starts at `index`, as a mask. */
export function cuesAt(words: readonly string[], index: number): number {
  let state = hashState(words[index] ?? '');
  const first = maskAt(state);
  let mask = first;
  if (first & opens) {
    const end = Math.min(words.length, index + LONGEST_PHRASE);
    for (let next = index + 1; next < end; next += 1) {
      state = hashState(` ${words[next]}`, state);
      mask |= maskAt(state);
    }
  }
  return mask & anyCue;
}

function maskAt(state: number): number {
  return masks[table.get(keyOf(state)) ?? -1] ?? 0;
}
