import type { Range } from '../text/range.ts';

/** A word with its universal part of speech (NOUN, ADJ, DET …), as any tagger gives it. */
export interface TaggedWord {
  readonly text: string;
  readonly pos: string;
}

/** Takes a text; returns its words and marks in order. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** A tagged word with its place in the text. */
export type PlacedWord = TaggedWord & Range;

/** Whether a word is tagged as a noun or a name. */
export function isNoun({ pos }: TaggedWord): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** Takes a text and its tagged words; returns where each stands, with words that hyphens hold together as one. */
export function placeWords(text: string, tagged: readonly TaggedWord[]): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let from = 0;
  for (const word of tagged) {
    if (word.text.trim() === '') continue;
    const start = text.indexOf(word.text, from);
    if (start < 0) continue;
    from = start + word.text.length;
    words.push({ ...word, start, end: from });
  }
  return joinHyphens(text, words);
}

/** Makes one word of "walk-in", "eye-rolling" and "taped-up": a noun when it ends in one or begins with one ("mix-up"). */
function joinHyphens(text: string, words: readonly PlacedWord[]): readonly PlacedWord[] {
  const joined: PlacedWord[] = [];
  for (let at = 0; at < words.length; at++) {
    const first = words[at];
    if (!first) break;
    let last = at;
    while (isHyphen(words, last + 1)) last += 2;
    const parts = words.slice(at, last + 1);
    const end = parts.at(-1);
    at = last;
    if (!end || parts.length === 1) joined.push(first);
    else {
      const named = isNoun(end) || (isNoun(first) && !/ed$/.test(end.text));
      const pos = named ? 'NOUN' : 'ADJ';
      joined.push({
        text: text.slice(first.start, end.end),
        pos,
        start: first.start,
        end: end.end,
      });
    }
  }
  return joined;
}

/** Whether a hyphen at `at` holds two words together. */
function isHyphen(words: readonly PlacedWord[], at: number): boolean {
  const [before, hyphen, after] = words.slice(at - 1, at + 2);
  return hyphen?.text === '-' && before?.end === hyphen.start && after?.start === hyphen.end;
}
