import type { NounPhrase } from './noun-phrases.ts';

/** Nouns that name nothing by themselves. */
const vague = new Set(
  (
    'thing things stuff way ways lot lots kind kinds sort bit part parts time times case cases point ' +
    'points reason reasons one ones fact example question questions something anything everything ' +
    'someone anyone everyone people person day days week weeks month year years moment side end ' +
    'extent terms sense number amount metaphor caveat framing framings'
  ).split(' '),
);
/** Determiners that a slot can keep, and how good a phrase with them is. */
const keeps = new Map([
  ['your', 0.6],
  ['our', 0.5],
  ['my', 0.5],
  ['the', 0.3],
]);
/** Words of quantity: without a determiner before them they say how many, not which. */
const quantities = new Set('many few several some more most such other all both enough'.split(' '));
const pointing = new Set(['this', 'that', 'these', 'those']);
const MOST_WORDS = 6;

export interface SlotForm {
  readonly text: string;
  /** How well it stands in a slot, 0 to 1. */
  readonly standing: number;
  /** "The" and one plural noun: says little out of its sentence. ("The" and a singular says less.) */
  readonly plain: boolean;
}

/**
 * The form in which a message's noun phrase can stand in a slot, or null when it cannot: it has to be
 * determined or plural, short, name something, and tell nothing private (no names of persons).
 */
export function slotForm(phrase: NounPhrase): SlotForm | null {
  const words = phrase.words;
  const [first, ...rest] = words;
  if (!first || words.length > MOST_WORDS || vague.has(phrase.head.text.toLowerCase())) return null;
  if (words.some((word) => /[^\p{L}\p{N}'’&/-]/u.test(word.text))) return null;
  const lead = first.text.toLowerCase();
  const determined = keeps.has(lead) || pointing.has(lead);
  if (!determined) {
    const bare =
      first.pos !== 'DET' && first.pos !== 'PRON' && first.pos !== 'NUM' && !quantities.has(lead);
    if (
      !bare ||
      !isPlural(phrase.head.text) ||
      words.length < 2 ||
      words.some(({ pos }) => pos === 'PROPN')
    )
      return null;
  }
  if (determined && rest.length === 0) return null;
  if (
    words.some(({ text }, at) => /^['’]s?$/.test(text) && at > 0 && words[at - 1]?.pos === 'PROPN')
  ) {
    return null;
  }
  if (phrase.head.pos === 'PROPN') return null;
  const body = joined(determined ? rest : words);
  if (!determined) return { text: lowerStart(body, first.pos), standing: 0.1, plain: false };
  const article = pointing.has(lead) ? 'the' : lead;
  const plain = article === 'the' && rest.length === 1;
  if (plain && !isPlural(phrase.head.text)) return null;
  return { text: `${article} ${body}`, standing: keeps.get(lead) ?? 0.1, plain };
}

function joined(words: NounPhrase['words']): string {
  let text = '';
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    text += (before && before.end < word.start ? ' ' : '') + word.text;
  }
  return text;
}

function lowerStart(text: string, pos: string): string {
  return pos === 'PROPN' ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function isPlural(noun: string): boolean {
  return /[^su']s$/i.test(noun);
}
