import type { Range } from '../text/range.ts';
import {
  isNoun,
  type PlacedWord,
  placeWords,
  type TaggedWord,
  type Tagger,
} from './placed-words.ts';

/** A noun phrase of a message. */
export interface NounPhrase extends Range {
  /** Its words in order, as written. */
  readonly words: readonly PlacedWord[];
  /** The head noun, the last word before "of". */
  readonly head: PlacedWord;
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
  const words = placeWords(text, tagger(text));
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
function baseEnd(words: readonly PlacedWord[], from: number): number {
  const first = words[from];
  if (!first) return from;
  const determined = first.pos === 'DET' || possessives.has(first.text.toLowerCase());
  let end = from;
  for (let at = determined ? from + 1 : from; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const next = words[at + 1];
    if (isNoun(word) || isNounTakenForVerb(words, at, determined, end > from)) end = at + 1;
    else if (/^['’]s?$/.test(word.text) && end === at) continue;
    else if (determined && end === from && next && mayStandBefore(word, next)) continue;
    else if (!modifiers.has(word.pos)) break;
  }
  return end;
}

/** "A clean restart", "an outside reader", "the locked store": after a determiner any such word modifies what follows. */
function mayStandBefore({ pos }: TaggedWord, next: TaggedWord): boolean {
  if (pos === 'VERB') return modifiers.has(next.pos);
  return (pos === 'ADV' || pos === 'ADP') && (modifiers.has(next.pos) || next.pos === 'VERB');
}

/**
 * Taggers take some nouns for verbs, but a verb does not stand right after a determiner ("the nightly restart") or with
 * an s between a noun and another verb ("the weekend rescues hide it").
 */
function isNounTakenForVerb(
  words: readonly PlacedWord[],
  at: number,
  determined: boolean,
  afterNoun: boolean,
): boolean {
  const word = words[at];
  if (word?.pos !== 'VERB') return false;
  const next = words[at + 1]?.pos;
  if (afterNoun) return /[^s]s$/.test(word.text) && (next === 'VERB' || next === 'AUX');
  const named = next === 'NOUN' || next === 'PROPN' || next === 'ADJ' || next === 'NUM';
  return determined && !named && !/(?:ed|ing)$/.test(word.text);
}

/** Takes in "of the team" behind a phrase that ends at `end`. */
function withOf(words: readonly PlacedWord[], end: number): number {
  if (words[end]?.text.toLowerCase() !== 'of') return end;
  const inner = baseEnd(words, end + 1);
  return inner > end + 1 ? inner : end;
}
