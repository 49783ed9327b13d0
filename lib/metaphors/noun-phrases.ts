import type { Range } from '../text/range.ts';

/** A word with its universal part of speech (NOUN, ADJ, DET …), as any tagger gives it. */
export interface TaggedWord {
  readonly text: string;
  readonly pos: string;
}

/** Takes a text; returns its words and marks in order. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** A noun phrase of a message. */
export interface NounPhrase extends Range {
  /** Its words in order, as written. */
  readonly words: readonly (TaggedWord & Range)[];
  /** The head noun, the last word before "of". */
  readonly head: TaggedWord & Range;
  /** What comes right before: the word in lower case, '' at the start. */
  readonly before: string;
  /** What comes right after: the word in lower case, '' at the end. */
  readonly after: string;
}

const possessives = new Set(['my', 'your', 'our', 'their', 'his', 'her', 'its']);
const modifiers = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN']);
/** Longer than this is no phrase for a slot. */
const MOST_WORDS = 12;

/** Takes a text and a tagger; returns the text's noun phrases with a noun as head, in order. */
export function findNounPhrases(text: string, tagger: Tagger): readonly NounPhrase[] {
  const words = placed(text, tagger(text));
  const phrases: NounPhrase[] = [];
  for (let at = 0; at < words.length; ) {
    const end = baseEnd(words, at);
    if (end === at) {
      at += 1;
      continue;
    }
    const head = words[end - 1];
    const whole = withOf(words, end);
    const inside = words.slice(at, whole);
    const last = inside.at(-1);
    const first = inside[0];
    if (head && first && last && inside.length <= MOST_WORDS) {
      phrases.push({
        start: first.start,
        end: last.end,
        words: inside,
        head,
        before: words[at - 1]?.text.toLowerCase() ?? '',
        after: words[whole]?.text.toLowerCase() ?? '',
      });
    }
    at = whole;
  }
  return phrases;
}

/** Where the determiner, modifiers and noun that begin at `from` end; `from` when there is no noun. */
function baseEnd(words: readonly (TaggedWord & Range)[], from: number): number {
  let at = from;
  const first = words[at];
  if (!first) return from;
  const determined = first.pos === 'DET' || possessives.has(first.text.toLowerCase());
  if (determined) at += 1;
  let end = from;
  for (; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || isNounTakenForVerb(words, at)) end = at + 1;
    else if (word.text === '-' && end > from - 1 && glued(words, at)) continue;
    else if (word.pos === 'PART' && /^['’]s?$/.test(word.text)) continue;
    else if (determined && word.pos === 'VERB' && next && modifiers.has(next.pos)) continue;
    else if (!modifiers.has(word.pos)) break;
  }
  return end;
}

/** "The weekend rescues hide it": taggers take the plural for a verb, but two verbs do not follow each other so. */
function isNounTakenForVerb(words: readonly (TaggedWord & Range)[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1]?.pos;
  return (
    word?.pos === 'VERB' &&
    /[^s]s$/.test(word.text) &&
    words[at - 1]?.pos === 'NOUN' &&
    (next === 'VERB' || next === 'AUX')
  );
}

/** Takes in "of the team" behind a phrase that ends at `end`. */
function withOf(words: readonly (TaggedWord & Range)[], end: number): number {
  if (words[end]?.text.toLowerCase() !== 'of') return end;
  const inner = baseEnd(words, end + 1);
  return inner > end + 1 ? inner : end;
}

function glued(words: readonly (TaggedWord & Range)[], at: number): boolean {
  return words[at - 1]?.end === words[at]?.start && words[at]?.end === words[at + 1]?.start;
}

function placed(text: string, tagged: readonly TaggedWord[]): readonly (TaggedWord & Range)[] {
  const words: (TaggedWord & Range)[] = [];
  let from = 0;
  for (const word of tagged) {
    if (word.text.trim() === '') continue;
    const start = text.indexOf(word.text, from);
    if (start < 0) continue;
    from = start + word.text.length;
    words.push({ ...word, start, end: from });
  }
  return words;
}
