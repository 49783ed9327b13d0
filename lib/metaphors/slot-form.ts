import type { NounPhrase } from './noun-phrases.ts';
import { isPluralNoun } from './number-of.ts';

/** Nouns that name nothing by themselves. */
const vague = new Set(
  (
    'thing things stuff way ways lot lots kind kinds sort bit part parts time times case cases point ' +
    'points reason reasons one ones fact example question questions something anything everything ' +
    'someone anyone everyone people person day days week weeks month year years moment side end ' +
    'extent terms sense number amount metaphor caveat framing framings'
  ).split(' '),
);
const owners = new Set(['your', 'our', 'my']);
/** In a slot these point at nothing: "the" stands for them. */
const pointing = new Set(['this', 'that', 'these', 'those']);
/** Out of its sentence nobody knows whose it is. */
const othersOwn = new Set(['their', 'his', 'her', 'its']);
const oneOfMany = new Set(['a', 'an', 'each', 'every']);
const MOST_WORDS = 6;

/** What a phrase begins with: whose it is, "the", a word that pointed, "a", a number, or nothing (one thing or several). */
export type Lead = 'owner' | 'the' | 'pointing' | 'one' | 'number' | 'several' | 'bare';

export interface SlotForm {
  readonly text: string;
  readonly lead: Lead;
  /** The phrase without what it begins with, in lower case. */
  readonly core: string;
}

/**
 * The form in which a message's noun phrase can stand in a slot, or null when it cannot: it has to be short, name
 * something, say which and not how many, and tell nothing private (no names of persons).
 */
export function slotForm(phrase: NounPhrase): SlotForm | null {
  const { words, head } = phrase;
  const [first, ...rest] = words;
  if (!first || words.length > MOST_WORDS || vague.has(head.text.toLowerCase())) return null;
  if (words.some(({ text }) => /[^\p{L}\p{N}'’&/-]/u.test(text))) return null;
  const lead = leadOf(phrase);
  if (!lead) return null;
  const led = lead !== 'several' && lead !== 'bare';
  if (led && rest.length === 0) return null;
  const named = led ? rest : words;
  if (named.some((word, at) => isOwnerName(word, named[at + 1]))) return null;
  if (head.pos === 'PROPN' && lead !== 'the') return null;
  if (!led && words.some(({ pos }) => pos === 'PROPN')) return null;
  const body = joined(named);
  const start = lead === 'pointing' ? 'the' : first.text.toLowerCase();
  return {
    text: led ? `${start} ${body}` : lowerStart(body),
    lead,
    core: (lead === 'number' ? `${start} ${body}` : body).toLowerCase(),
  };
}

function leadOf({ words, head }: NounPhrase): Lead | null {
  const [first] = words;
  const word = first?.text.toLowerCase() ?? '';
  if (owners.has(word)) return 'owner';
  if (word === 'the') return 'the';
  if (pointing.has(word)) return 'pointing';
  if (oneOfMany.has(word)) return 'one';
  if (first?.pos === 'NUM' && /^\p{L}+$/u.test(word)) return 'number';
  if (first?.pos === 'DET' || first?.pos === 'PRON' || first?.pos === 'NUM') return null;
  if (quantities.has(word) || othersOwn.has(word)) return null;
  return isPluralNoun(head.text) ? 'several' : 'bare';
}

/** Words of quantity: without a determiner before them they say how many, not which. */
const quantities = new Set(
  'many few several some more most such other all both enough no any'.split(' '),
);

/** "Bola's": wink gives the mark of the possessive as a word of its own. */
function isOwnerName(
  word: NounPhrase['words'][number],
  next: NounPhrase['words'][number] | undefined,
): boolean {
  return word.pos === 'PROPN' && next !== undefined && /^['’]s?$/.test(next.text);
}

function joined(words: NounPhrase['words']): string {
  let text = '';
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    text += (before && before.end < word.start ? ' ' : '') + word.text;
  }
  return text;
}

function lowerStart(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
