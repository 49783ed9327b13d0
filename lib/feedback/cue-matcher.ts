import cues from './cues.json' with { type: 'json' };

export type CueGroup = keyof typeof cues.groups;

/** The groups in a fixed order: a group's place is its bit in a sentence's mask. */
export const cueGroups = Object.keys(cues.groups) as readonly CueGroup[];

interface Phrase {
  readonly rest: readonly string[];
  readonly group: number;
}

const phrasesByFirstWord = new Map<string, Phrase[]>();
for (const [group, name] of cueGroups.entries()) {
  for (const phrase of cues.groups[name]) {
    const [first = '', ...rest] = phrase.split(' ');
    const known = phrasesByFirstWord.get(first) ?? [];
    known.push({ rest, group });
    phrasesByFirstWord.set(first, known);
  }
}

/** The bit of a group in the masks that `cuesAt` returns. */
export function bitOf(group: CueGroup): number {
  return 1 << cueGroups.indexOf(group);
}

/** Which groups have a word or phrase that starts at `index`, as a mask of their bits. */
export function cuesAt(words: readonly string[], index: number): number {
  const phrases = phrasesByFirstWord.get(words[index] ?? '');
  if (!phrases) return 0;
  let mask = 0;
  for (const { rest, group } of phrases) {
    if (rest.every((word, offset) => words[index + 1 + offset] === word)) mask |= 1 << group;
  }
  return mask;
}
