import { bitOf, cueGroups, type WordGroup, wordGroups } from '../../lib/feedback/word-groups.ts';
import cues from './lexicon/cues.json' with { type: 'json' };
import frame from './lexicon/frame-words.json' with { type: 'json' };
import { packTable } from './pack-table.ts';

/** The word lists as `lib/feedback/lexicon.json` holds them: masks, and for every word or phrase the place of its mask. */
export function buildLexicon() {
  const masks = new Map<string, number>();
  const add = (phrase: string, group: WordGroup) =>
    masks.set(phrase, (masks.get(phrase) ?? 0) | bitOf(group));
  for (const group of cueGroups) {
    for (const phrase of cues.groups[group]) {
      add(phrase, group);
      const [first = phrase] = phrase.split(' ');
      if (first !== phrase) add(first, 'opens');
    }
  }
  for (const kind of [
    'imperatives',
    'pastVerbs',
    'participles',
    'notPast',
    'englishOnly',
  ] as const) {
    for (const word of cues[kind]) add(word, kind);
  }
  for (const word of frame.words) add(word, 'frame');
  const distinct = [...new Set(masks.values())].sort((a, b) => a - b);
  return {
    source: 'Packed from scripts/train/lexicon by scripts/train/pack-lexicon.ts.',
    masks: distinct.map(packMask).join(' '),
    entries: packTable([...masks].map(([phrase, mask]) => [phrase, distinct.indexOf(mask)])),
  };
}

/** A letter a group: what a code unit's last five bits say. '0' to 'O' have each of them once. */
function packMask(mask: number): string {
  return wordGroups.flatMap((_, bit) => (mask & (1 << bit) ? letterOf(bit) : [])).join('');
}

const letterOf = (bit: number) => String.fromCharCode(bit < 16 ? bit + 64 : bit + 32);
