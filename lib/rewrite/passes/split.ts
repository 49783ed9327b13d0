import { inflect } from '../grammar/inflect.ts';
import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { capitalise } from '../place-edit.ts';
import { hasMainVerb, isFiniteVerb, maybeParticiple } from './main-verb.ts';
import data from './split.json' with { type: 'json' };

const id = 'split';
/** Words in a sentence before it counts as long, or long for a reader who wants the tightest text. */
const LONG = 24;
const LONGISH = 12;
/** The least words that each part keeps. */
const PART = 5;
const things = new Set(data.things);
const reason = 'Two short sentences are easier to follow than one long one';

const subjects = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'this',
  'these',
  'those',
  'there',
]);
/** Verbs of what a clause brings about, and what must follow them: "making it", "causing a delay", "leading to". */
const results: ReadonlyMap<string, readonly string[]> = new Map([
  ['making', ['it', 'them', 'him', 'her', 'us', 'me', 'you']],
  ['leading', ['to']],
  ['resulting', ['in']],
  ...['allowing', 'causing', 'enabling', 'forcing', 'leaving', 'preventing', 'prompting'].map(
    (verb): [string, readonly string[]] => [verb, ['DET', 'NOUN', 'ADJ', 'NUM', 'PROPN']],
  ),
]);
const dependent = new Set(['if', 'unless', 'whether', 'because', 'either', 'neither']);

/** Splits a long sentence at a joint where each part has its own subject and verb. */
export const split: Pass = {
  id,
  propose: (sentence) => {
    const { words } = sentence;
    if (words.length < LONGISH) return [];
    const concession = concessionOf(sentence);
    const joints = [...findJoints(sentence)].filter(
      ({ from, to }) => from >= PART && words.length - to >= PART - 1,
    );
    const middle = words.length / 2;
    joints.sort((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle));
    const size = words.length >= LONG ? 'long' : 'longish';
    if (concession) joints.push(concession);
    return joints.map((joint) => ({ ...joint, rule: `${joint.rule}-${size}` }));
  },
};

function* findJoints({ words }: Sentence): Generator<Proposal> {
  let nested = 0;
  for (let at = 0; at < words.length - 2; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined || next === undefined) return;
    if (word.text === '(' || word.text === '[') nested += 1;
    if (word.text === ')' || word.text === ']') nested -= 1;
    if (
      nested > 0 ||
      word.kept ||
      next.kept ||
      hangsOn(words, at) ||
      !words.slice(0, at).some(isFiniteVerb)
    )
      continue;
    const joint =
      word.text === ';'
        ? semicolonAt(words, at)
        : word.text === ','
          ? commaAt(words, at, next)
          : andAt(words, at);
    if (joint) yield joint;
  }
}

function commaAt(words: readonly Word[], at: number, next: Word): Proposal | undefined {
  switch (next.lower) {
    case 'and':
      return clauseAt(words, at, at + 2, '') ?? andAt(words, at + 1);
    case 'but':
      return clauseAt(words, at, at + 2, 'But') ?? andAt(words, at + 1);
    case 'so':
      return clauseAt(words, at, at + 2, capitalise(next.lower));
    case 'although':
    case 'though':
      return clauseAt(words, at, at + 2, 'But');
    case 'which':
      return whichAt(words, at);
    case 'where':
      return whereAt(words, at);
    case 'who':
      return whoAt(words, at);
    case 'while':
      return whileAt(words, at);
    default:
      return resultAt(words, at);
  }
}

/** Several semicolons are the marks of a list, and one behind "&" is part of a sign. */
function semicolonAt(words: readonly Word[], at: number): Proposal | undefined {
  if (words.filter(({ text }) => text === ';').length > 1) return undefined;
  if (words.slice(Math.max(0, at - 2), at).some(({ text }) => text.includes('&'))) return undefined;
  if (!hasMainVerb(words.slice(0, at))) return undefined;
  return clauseAt(words, at, at + 1, '') ?? looseClauseAt(words, at);
}

/** Before a subject with its verb close behind: the subject starts the new sentence, behind "But" or "So". */
function clauseAt(
  words: readonly Word[],
  at: number,
  head: number,
  lead: string,
): Proposal | undefined {
  const subject = words[head];
  if (subject === undefined || !startsClause(words, head)) return undefined;
  // Behind "a.m." the point would stand twice.
  if (words[at - 1]?.text.endsWith('.')) return undefined;
  if (lead === '' && (isFramed(words, at) || closesList(words, at) || subject.lower === 'this'))
    return undefined;
  if (!subjects.has(subject.lower) && !hasMainVerb(words.slice(head))) return undefined;
  const put = lead === '' ? `. ${capitalise(subject.text)}` : `. ${lead} ${subject.text}`;
  return { from: at, to: head + 1, put, rule: id, reason };
}

/** "I wrote it, he read it, and we sent it": the "and" closes a list of clauses. */
function closesList(words: readonly Word[], at: number): boolean {
  const and = words[at + 1]?.lower === 'and' || words[at]?.lower === 'and';
  return (
    and &&
    words.some(
      ({ text }, i) =>
        text === ',' &&
        i > 1 &&
        i < at &&
        words.slice(i + 2, Math.min(i + 6, at)).some(isFiniteVerb) &&
        words.slice(0, i).some(isFiniteVerb),
    )
  );
}

/** "In June 2014, the line was built, and the hall was opened": what comes first is said of both. */
function isFramed(words: readonly Word[], at: number): boolean {
  const first = words[0];
  const comma = words.findIndex(({ text }) => text === ',');
  if (first === undefined || comma < 0 || comma >= at) return false;
  if (first.pos === 'ADP') return words.slice(0, comma).some(({ pos }) => pos === 'NUM');
  return first.pos === 'SCONJ';
}

/** "Although it rained, we went" is "It rained. But we went." */
function concessionOf({ words }: Sentence): Proposal | undefined {
  const lead = words[0]?.lower;
  if (lead !== 'although' && lead !== 'though') return undefined;
  const comma = words.findIndex((word) => word.text === ',');
  const subject = words[comma + 1];
  if (comma < PART || words.length - comma < PART || subject === undefined) return undefined;
  const clause = words.slice(1, comma);
  // "Although they were late, the trains …": the pronoun looks forward.
  if (/^(?:he|she|it|they)$/.test(clause[0]?.lower ?? '') && subject.lower !== clause[0]?.lower)
    return undefined;
  if (
    !startsClause(words, comma + 1) ||
    !clause.some(isFiniteVerb) ||
    clause.some(({ kept }) => kept)
  )
    return undefined;
  const said = clause
    .map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text))
    .join('');
  return {
    from: 0,
    to: comma + 2,
    put: `${capitalise(said)}. But ${subject.text}`,
    rule: `${id}-although`,
    reason,
  };
}

/** Behind a semicolon any words that have a verb of their own stand as a sentence. */
function looseClauseAt(words: readonly Word[], at: number): Proposal | undefined {
  const head = words[at + 1];
  if (head === undefined || head.kept || !['NOUN', 'ADJ', 'PROPN', 'DET'].includes(head.pos))
    return undefined;
  if (!hasMainVerb(words.slice(0, at)) || !hasMainVerb(words.slice(at + 1))) return undefined;
  return { from: at, to: at + 2, put: `. ${capitalise(head.text)}`, rule: id, reason };
}

/** ", which was built in 1900." is ". It was built in 1900." when it ends the sentence. */
function whichAt(words: readonly Word[], at: number): Proposal | undefined {
  const owner = words[at - 1];
  const verb = words[at + 2];
  if (owner === undefined || verb === undefined || !isFiniteVerb(verb)) return undefined;
  // Behind a modal nothing tells whether "which" means the noun or all that was said.
  if (/^(?:can|could|may|might|must|shall|should|will|would)$/.test(verb.lower)) return undefined;
  if (owner.pos !== 'NOUN' && owner.pos !== 'PROPN') return undefined;
  // "cherry pop and lime pop, which": of two, "it" would be neither.
  if (words.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === 'and'))
    return undefined;
  if (!endsSentence(words, at + 2)) return undefined;
  const many = owner.pos === 'NOUN' && owner.lower !== owner.lemma && /s$/.test(owner.lower);
  const agrees = many
    ? !/^(?:is|was|has)$/.test(verb.lower) && verb.form !== 's'
    : !/^(?:are|were|have)$/.test(verb.lower);
  if (!agrees) return undefined;
  return { from: at, to: at + 2, put: many ? '. They' : '. It', rule: `${id}-which`, reason };
}

/** ", who were small." is ". They were small.": only of many, whose pronoun is sure. */
function whoAt(words: readonly Word[], at: number): Proposal | undefined {
  const owner = words[at - 1];
  const verb = words[at + 2];
  if (owner?.pos !== 'NOUN' || !isPlural(owner) || verb === undefined || !isFiniteVerb(verb))
    return undefined;
  if (/^(?:is|was|has)$/.test(verb.lower) || verb.form === 's') return undefined;
  if (!endsSentence(words, at + 2)) return undefined;
  return { from: at, to: at + 2, put: '. They', rule: `${id}-which`, reason };
}

/** ", which has A, B and C." runs to the end; ", which is old, is closed." does not: a verb of the sentence follows its comma. */
function endsSentence(words: readonly Word[], from: number): boolean {
  let comma = false;
  for (let i = from; i < words.length; i += 1) {
    const word = words[i];
    if (word === undefined || /^[;:–—()]$/.test(word.text)) return false;
    if (word.text === ',') comma = true;
    else if (comma && (word.pos === 'VERB' || word.pos === 'AUX')) return false;
  }
  return true;
}

/** ", while the second half is new" sets one thing against another; with a pronoun or "was doing" it may tell of a time. */
function whileAt(words: readonly Word[], at: number): Proposal | undefined {
  const subject = words[at + 2];
  if (subject === undefined || subjects.has(subject.lower)) return undefined;
  if (words.slice(at + 3, at + 10).some(({ form }) => form === 'ing')) return undefined;
  const split = clauseAt(words, at, at + 2, '');
  return split && { ...split, rule: `${id}-while` };
}

/** ", making it hard to read" is ". This made it hard to read": what the whole clause brings about. */
function resultAt(words: readonly Word[], at: number): Proposal | undefined {
  const verb = words[at + 1];
  const object = words[at + 2];
  if (verb?.form !== 'ing' || object === undefined) return undefined;
  const needs = results.get(verb.lower);
  if (needs === undefined || !needs.includes(needs[0] === 'DET' ? object.pos : object.lower))
    return undefined;
  const main = words.slice(0, at).find(isFiniteVerb);
  if (main === undefined || !['VERB', 'AUX'].includes(main.pos)) return undefined;
  if (/^(?:can|could|may|might|must|shall|should|will|would|'ll|'d)$/.test(main.lower))
    return undefined;
  if (words.slice(0, at).some(({ lower }) => lower === 'to' || lower === 'by')) return undefined;
  const put = `. This ${inflect(verb.lemma, tense(main) === 'past' ? 'past' : 's')}`;
  return { from: at, to: at + 2, put, rule: `${id}-result`, reason };
}

function isPlural(noun: Word): boolean {
  return noun.lower === 'people' || (noun.lower !== noun.lemma && /s$/.test(noun.lower));
}

/** ", where she studied" is ". There she studied". */
function whereAt(words: readonly Word[], at: number): Proposal | undefined {
  const subject = words[at + 2];
  if (subject === undefined || subject.lower === 'there') return undefined;
  if (!subjects.has(subject.lower) || !isFiniteVerb(words[at + 3])) return undefined;
  return { from: at, to: at + 2, put: '. There', rule: `${id}-where`, reason };
}

/** "He was born there and moved away" is "He was born there. He moved away": the subject is a pronoun that starts the sentence. */
function andAt(words: readonly Word[], at: number): Proposal | undefined {
  const joint = words[at]?.lower;
  const verb = words[at + 1];
  if ((joint !== 'and' && joint !== 'but') || verb === undefined) return undefined;
  const subject = subjectOf(words);
  if (subject === undefined || !isFiniteVerb(verb)) return undefined;
  const first = words[subject.verbAt];
  const same =
    verb.form === 'past' || ['was', 'were', 'is', 'are', 'has', 'had'].includes(verb.lower);
  if (!same || first === undefined || tense(first) !== tense(verb)) return undefined;
  // "It was opened and closed": the second participle shares the "was".
  if (/^(?:is|are|was|were)$/.test(first.lower) && /ed$/.test(verb.lower)) return undefined;
  for (let i = 1; i < at; i += 1)
    if (/^(?:to|that|who|which|and|or)$/.test(words[i]?.lower ?? '')) return undefined;
  const comma = words[at - 1]?.text === ',';
  const put = joint === 'but' ? `. But ${subject.pronoun}` : `. ${capitalise(subject.pronoun)}`;
  return { from: comma ? at - 1 : at, to: at + 1, put, rule: `${id}-and`, reason };
}

/** The pronoun that stands for the subject of the sentence: itself, or "it" for a thing. */
function subjectOf(
  words: readonly Word[],
): { readonly pronoun: string; readonly verbAt: number } | undefined {
  const first = words[0];
  if (first === undefined) return undefined;
  if (['he', 'she', 'it', 'they', 'we', 'i', 'you'].includes(first.lower)) {
    const pronoun = first.lower === 'i' ? 'I' : first.lower;
    return isFiniteVerb(words[1]) ? { pronoun, verbAt: 1 } : undefined;
  }
  if (!['the', 'this', 'these', 'those', 'many', 'some', 'most'].includes(first.lower))
    return undefined;
  let at = 1;
  while (words[at]?.pos === 'ADJ') at += 1;
  const noun = words[at];
  const verb = words[at + 1];
  if (noun?.pos !== 'NOUN') return undefined;
  if (noun.lower !== noun.lemma && /s$/.test(noun.lower)) {
    return ['were', 'are', 'have'].includes(verb?.lower ?? '')
      ? { pronoun: 'they', verbAt: at + 1 }
      : undefined;
  }
  if (noun.lower !== noun.lemma || !things.has(noun.lemma)) return undefined;
  return isFiniteVerb(verb) && ['was', 'is', 'has', 'had'].includes(verb?.lower ?? '')
    ? { pronoun: 'it', verbAt: at + 1 }
    : undefined;
}

function tense(word: Word): string {
  if (['was', 'were', 'had', 'did'].includes(word.lower) || word.form === 'past') return 'past';
  return 'present';
}

function startsClause(words: readonly Word[], head: number): boolean {
  const subject = words[head];
  if (subject === undefined || subject.kept) return false;
  if (subjects.has(subject.lower)) {
    return (
      isFiniteVerb(words[head + 1]) ||
      (words[head + 1]?.pos === 'ADV' && isFiniteVerb(words[head + 2]))
    );
  }
  const named = subject.pos === 'DET' || subject.pos === 'PROPN';
  const bare = subject.pos === 'NOUN' || subject.pos === 'ADJ';
  if (!named && !bare) return false;
  if (subject.pos !== 'DET' && inList(words, head)) return false;
  for (let i = head + 1; i < head + 5; i += 1) {
    const word = words[i];
    if (word === undefined || word.pos === 'PUNCT' || word.pos === 'ADP' || word.pos === 'CCONJ')
      return false;
    if (isFiniteVerb(word)) return !maybeParticiple(word, words[i + 1]);
  }
  return false;
}

/** "…, pears, and plums are": the comma before stands close, so the "and" may end a list. */
function inList(words: readonly Word[], head: number): boolean {
  for (let i = Math.max(0, head - 9); i < head - 2; i += 1) if (words[i]?.text === ',') return true;
  return false;
}

/** "If …, and it …" and "that …, and it …" belong to one clause: a split would change what depends on what. */
function hangsOn(words: readonly Word[], at: number): boolean {
  for (let i = 0; i < at; i += 1) {
    const word = words[i];
    if (word === undefined) continue;
    if (dependent.has(word.lower) || word.text === ':') return true;
    if (word.lower === 'that' && word.pos === 'SCONJ') return true;
  }
  return false;
}
