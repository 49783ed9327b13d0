import factWords from '../../text/fact-words.json' with { type: 'json' };
import { articleFor } from '../grammar/article.ts';
import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import data from './possessive.json' with { type: 'json' };

const id = 'possessive';
const heads = new Set(data.heads);
const dates = new Set(factWords.dates);
const members = new Set(data.members);
const notHad = new Set(data.notHad);
const people = new Set(data.people);
const ordinals = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'last',
  'next',
  'only',
  'other',
]);
const owners = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my', 'your', 'this', 'that']);

/** Nouns of doing: "the stairwell's repainting" is harder to read than what it replaces. */
const deverbal = /(?:tion|sion|ment|ance|ence|ing|ness|ity|al)$/;

/** "the roof of the house" is "the house's roof": only where the head is something that the owner has. */
export const possessive: Pass = {
  id,
  propose: (sentence) => {
    const proposals: Proposal[] = [];
    sentence.words.forEach((word, at) => {
      if (word.kept) return;
      const proposal =
        word.lower === 'the'
          ? proposalAt(sentence, at)
          : word.lower === 'a' || word.lower === 'an'
            ? memberAt(sentence, at)
            : undefined;
      if (proposal) proposals.push(proposal);
    });
    return proposals;
  },
};

function proposalAt({ words }: Sentence, at: number): Proposal | undefined {
  let head = at + 1;
  while (
    head < at + 3 &&
    (words[head]?.pos === 'ADJ' || (words[head]?.pos === 'NOUN' && words[head + 1]?.pos === 'NOUN'))
  ) {
    head += 1;
  }
  const noun = words[head];
  if (noun?.pos !== 'NOUN' || words[head + 1]?.lower !== 'of') return undefined;
  // "under the name of Atlas": the name that it goes by, not one that it has.
  if (noun.lemma === 'name' && /^(?:under|by)$/.test(words[at - 1]?.lower ?? '')) return undefined;
  // "the second book of Ezra" is a title, one among several.
  if (words.slice(at + 1, head).some(({ lower }) => ordinals.has(lower))) return undefined;
  // "the city of Paris" is Paris, "the capital city of France" is France's.
  const capital = noun.lemma === 'city' && words[head - 1]?.lower === 'capital';
  if (!capital && (notHad.has(noun.lemma) || notHad.has(noun.lower))) return undefined;
  if (/^\p{Lu}/u.test(noun.text)) return undefined;
  const ownerNamed = words[head + 2]?.pos === 'PROPN';
  if (
    !ownerNamed &&
    (deverbal.test(noun.lemma) || /ing$/.test(noun.lower)) &&
    !heads.has(noun.lemma)
  )
    return undefined;
  const had = heads.has(noun.lemma) || heads.has(noun.lower);
  const owner = ownerAt(words, head + 2);
  if (owner === undefined) return undefined;
  const thing = words.slice(at + 1, head + 1);
  const who = words.slice(head + 2, owner);
  if ([...thing, ...who].some((word) => word.kept)) return undefined;
  const last = who.at(-1);
  const name = who.every(({ pos }) => pos === 'PROPN');
  if (
    last === undefined ||
    /\.$/.test(last.text) ||
    !endsHere(words[owner], words[owner + 1], name)
  )
    return undefined;
  const many =
    /s$/i.test(last.text) &&
    (last.lower !== last.lemma || owners.has(who[0]?.lower ?? '') || who.length > 1);
  // "the finishes' quality": of many things the mark is hard to hear.
  if (many && last.pos === 'NOUN' && last.lower !== last.lemma && !people.has(last.lemma))
    return undefined;
  const mark = many ? "'" : "'s";
  const put = `${join(who)}${mark} ${join(thing)}`;
  return {
    from: at,
    to: owner,
    put,
    rule: had ? id : `${id}-wide`,
    reason: `'${put}' says it without 'of'`,
  };
}

/** "a member of the Labour Party" is "a Labour Party member". */
function memberAt({ words }: Sentence, at: number): Proposal | undefined {
  const member = words[at + 1];
  if (member === undefined || !members.has(member.lower) || words[at + 2]?.lower !== 'of')
    return undefined;
  const start = words[at + 3]?.lower === 'the' ? at + 4 : at + 3;
  let end = start;
  while (words[end]?.pos === 'PROPN' && !words[end]?.kept && end < start + 4) end += 1;
  if (end === start || !endsHere(words[end], words[end + 1], true)) return undefined;
  // A Member of Parliament bears a title.
  if (words[start]?.lower === 'parliament') return undefined;
  const group = join(words.slice(start, end));
  const article = articleFor(group);
  const put = `${article} ${group} ${member.text}`;
  return { from: at, to: end, put, rule: `${id}-member`, reason: `'${put}' says it without 'of'` };
}

/** Where the owner ends: a determiner with a noun, or a name of one to three words. */
function ownerAt(words: readonly Word[], start: number): number | undefined {
  const first = words[start];
  if (first === undefined) return undefined;
  let at = start;
  if (owners.has(first.lower)) {
    at += 1;
    if (words[at]?.pos === 'ADJ') at += 1;
    const from = at;
    while (
      words[at] !== undefined &&
      (words[at]?.pos === 'NOUN' || words[at]?.pos === 'PROPN') &&
      at < from + 2
    )
      at += 1;
    return at > from ? at : undefined;
  }
  if (dates.has(first.lower)) return undefined;
  while (words[at]?.pos === 'PROPN' && at < start + 3) at += 1;
  return at > start ? at : undefined;
}

/** What follows must not hang on the owner: "of", "who", "and", a number, the rest of a list. */
function endsHere(next: Word | undefined, after: Word | undefined, name: boolean): boolean {
  if (next === undefined) return true;
  if (/^[.!?;:)]$/.test(next.text)) return true;
  if (next.text === ',')
    return (
      after !== undefined &&
      !/^(?:which|who|whose|where)$/.test(after.lower) &&
      ['VERB', 'AUX', 'PRON', 'CCONJ', 'SCONJ', 'ADV', 'ADP'].includes(after.pos)
    );
  // "the resources of the National Catholic Register": the name goes on.
  if (/^\p{Lu}/u.test(next.text)) return false;
  return (
    next.pos === 'VERB' ||
    next.pos === 'AUX' ||
    // "the name of the region in the north": where it is may be said of the owner, unless a name is enough to know it.
    (next.pos === 'ADP' &&
      !/^(?:of|from)$/.test(next.lower) &&
      (name || !/^(?:in|on|at|near|with|for|between|to|by)$/.test(next.lower))) ||
    next.pos === 'ADV'
  );
}

function join(words: readonly Word[]): string {
  return words.map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text)).join('');
}
