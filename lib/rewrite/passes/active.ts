import { inflect } from '../grammar/inflect.ts';
import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'active';
const objectOf = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them'],
]);

/** "The plan was made by Raj" is "Raj made the plan": only a whole subject and a named agent that ends its phrase. */
export const active: Pass = {
  id,
  propose: (sentence) => {
    const proposal = proposalFor(sentence);
    return proposal === undefined ? [] : [proposal];
  },
};

function proposalFor({ words }: Sentence): Proposal | undefined {
  const be = words.findIndex((word) => word.pos === 'AUX' || word.pos === 'VERB');
  if (be < 1 || be > 6) return undefined;
  const subject = words.slice(0, be);
  if (!isSubject(subject)) return undefined;
  const aux = words[be];
  const verb = words[be + 1];
  if (aux === undefined || verb === undefined || verb.form !== 'part') return undefined;
  if (!['was', 'were', 'is', 'are'].includes(aux.lower) || words[be + 2]?.lower !== 'by')
    return undefined;
  const agentEnd = endOfAgent(words, be + 3);
  if (agentEnd === undefined) return undefined;
  const agent = words.slice(be + 3, agentEnd);
  if ([...subject, ...agent, verb].some((word) => word.kept)) return undefined;
  const past = aux.lower === 'was' || aux.lower === 'were';
  const many = /s$/.test(agent.at(-1)?.lower ?? '') && agent.at(-1)?.pos === 'NOUN';
  const said = inflect(verb.lemma, past ? 'past' : many ? 'base' : 's');
  return {
    from: 0,
    to: agentEnd,
    put: `${join(agent)} ${said} ${asObject(subject)}`,
    rule: id,
    reason: 'Says who did it first, and does without "by"',
  };
}

function isSubject(words: readonly Word[]): boolean {
  const [first] = words;
  if (first === undefined || !['DET', 'PRON', 'PROPN', 'NOUN'].includes(first.pos)) return false;
  if (['there', 'what', 'which', 'who', 'that', 'this'].includes(first.lower) && words.length === 1)
    return false;
  if (!['PRON', 'PROPN', 'NOUN', 'NUM'].includes(words.at(-1)?.pos ?? '')) return false;
  return words.every((word) => ['DET', 'PRON', 'PROPN', 'NOUN', 'ADJ', 'NUM'].includes(word.pos));
}

/** A name, or a determiner with a noun, that something other than its own tail follows. */
function endOfAgent(words: readonly Word[], start: number): number | undefined {
  let at = start;
  const first = words[at];
  if (first === undefined) return undefined;
  if (first.pos === 'DET') {
    at += 1;
    while (words[at]?.pos === 'ADJ') at += 1;
    const from = at;
    while (words[at]?.pos === 'NOUN' || words[at]?.pos === 'PROPN') at += 1;
    if (at === from) return undefined;
  } else {
    while (words[at]?.pos === 'PROPN') at += 1;
    if (at === start) return undefined;
  }
  const next = words[at];
  if (at > start + 5) return undefined;
  if (next === undefined || /^[.!?;]$/.test(next.text)) return at;
  return next.pos === 'ADP' && ['in', 'on', 'at', 'during', 'after', 'before'].includes(next.lower)
    ? at
    : undefined;
}

function asObject(words: readonly Word[]): string {
  const [first, ...rest] = words;
  if (first === undefined) return '';
  const head =
    objectOf.get(first.lower) ??
    (first.pos === 'PROPN' || first.lower === 'i' ? first.text : lowerFirst(first.text));
  return join([{ ...first, text: head }, ...rest]);
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}*$/u.test(text) ? text.toLowerCase() : text;
}

function join(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text)).join('');
}
