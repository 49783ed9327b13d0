import { type Fact, type FactKind, findFacts } from '../text/facts.ts';
import type { Range } from '../text/range.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edit, Veto } from './edit.ts';
import data from './guard/equivalents.json' with { type: 'json' };

/** What a rewrite lost of its source, and what it says that the source does not. */
export interface RewriteCheck {
  readonly missing: readonly Fact[];
  readonly added: readonly Fact[];
}

/** Checks any rewrite of a text, also one of another engine. Ranges of `missing` lie in the source, of `added` in the text. */
export function checkRewrite(source: string, text: string): RewriteCheck {
  const before = factsOf(source);
  const after = findFacts(text);
  return {
    missing: lost(before, after, text),
    added: lost(after, before, source).filter((fact) => fact.kind !== 'comparison'),
  };
}

let lastText: string | undefined;
let lastFacts: readonly Fact[] = [];

/** The edits of one sentence are judged one after the other: its facts are found once. */
function factsOf(text: string): readonly Fact[] {
  if (text !== lastText) {
    lastText = text;
    lastFacts = findFacts(text);
  }
  return lastFacts;
}

/** An edit to judge: the range of its sentence, and where else the source says what the edit removes. */
export interface Suspect {
  readonly edit: Edit;
  readonly sentence: Range;
  readonly saidIn?: Range | undefined;
  /** See `Proposal.excuses`. */
  readonly excuses?: readonly string[];
}

/** Facts that one mention carries for the whole message; a negation or a request is counted each time. */
const repeatable: ReadonlySet<FactKind> = new Set([
  'name',
  'number',
  'unit',
  'date',
  'comparison',
  'condition',
]);

/** Judges edits one by one: returns why an edit must not be applied, or undefined when it keeps every fact of its sentence. */
export function objectionTo(
  source: string,
  { edit, sentence, saidIn, excuses = [] }: Suspect,
): string | undefined {
  const start = Math.min(edit.start, sentence.start);
  const before = source.slice(start, Math.max(edit.end, sentence.end));
  const local = { start: edit.start - start, end: edit.end - start, replacement: edit.replacement };
  const check = checkRewrite(before, applyEdits(before, [local]));
  const removed = plain(before.slice(local.start, local.end));
  const added = plain(edit.replacement);
  const excused = data.equivalents.filter(({ from, to }) => has(removed, from) && has(added, to));
  const elsewhere = saidIn
    ? new Set(findFacts(source.slice(saidIn.start, saidIn.end)).map(key))
    : undefined;
  const missing = check.missing.find(
    (fact) =>
      !excuses.includes(fact.kind) &&
      !(elsewhere?.has(key(fact)) && repeatable.has(fact.kind)) &&
      !excused.some((e) => e.excuses.includes(`-${fact.kind}`)),
  );
  if (missing)
    return `would lose ${names[missing.kind]} '${before.slice(missing.start, missing.end)}'`;
  const extra = check.added.find(
    (fact) =>
      !excuses.includes(`+${fact.kind}`) &&
      !excused.some((e) => e.excuses.includes(`+${fact.kind}`)),
  );
  if (extra) return `would add ${names[extra.kind]} '${extra.value}'`;
  return undefined;
}

function has(text: string, words: string): boolean {
  return words === '' ? text === '' : ` ${text} `.includes(` ${words} `);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();
}

const names: Readonly<Record<FactKind, string>> = {
  kept: 'the untouchable',
  number: 'the number',
  unit: 'the quantity',
  date: 'the date',
  name: 'the name',
  negation: 'the negation',
  modal: 'the modal strength of',
  condition: 'the condition',
  comparison: 'the comparison',
  request: 'the request',
};

/** Facts of `before` that `after` lacks, counted; a name or date that stands anywhere in the text is not lost. */
function lost(before: readonly Fact[], after: readonly Fact[], text: string): readonly Fact[] {
  const left = new Map<string, number>();
  for (const fact of after) left.set(key(fact), (left.get(key(fact)) ?? 0) + 1);
  const missing: Fact[] = [];
  let words: string | undefined;
  for (const fact of before) {
    const count = left.get(key(fact)) ?? 0;
    if (count > 0) {
      left.set(key(fact), count - 1);
      continue;
    }
    if (fact.kind === 'name' || fact.kind === 'date') {
      words ??= ` ${text
        .toLowerCase()
        .replace(/['’]s\b/g, '')
        .replace(/[^\p{L}\p{N}&.-]+/gu, ' ')
        .replace(/[.-]+ /g, ' ')} `;
      if (words.includes(` ${fact.value} `)) continue;
    }
    missing.push(fact);
  }
  return missing;
}

function key(fact: Fact): string {
  return `${fact.kind} ${fact.value}`;
}

/** What was judged together: the suspects that may be applied at once, and those that only go alone. */
export interface JudgedTogether<T extends Suspect> {
  readonly kept: readonly T[];
  readonly vetoed: readonly Veto[];
}

/**
 * Judges edits that are each safe alone but meet in one sentence: when together they lose a fact that none loses alone
 * ("might possibly" down to nothing), the least trusted go until none is lost.
 */
export function checkTogether<T extends Suspect>(
  source: string,
  suspects: readonly T[],
  weigh: (suspect: T) => number,
): JudgedTogether<T> {
  const bySentence = new Map<number, T[]>();
  for (const suspect of suspects) {
    const group = bySentence.get(suspect.sentence.start);
    if (group) group.push(suspect);
    else bySentence.set(suspect.sentence.start, [suspect]);
  }
  const kept: T[] = [];
  const vetoed: Veto[] = [];
  for (const group of bySentence.values()) {
    let left = group;
    while (left.length > 1) {
      const reason = lossOf(source, left);
      if (reason === undefined) break;
      const weakest = left.reduce((a, b) => (weigh(b) < weigh(a) ? b : a));
      vetoed.push({ edit: weakest.edit, reason });
      left = left.filter((suspect) => suspect !== weakest);
    }
    kept.push(...left);
  }
  return { kept: kept.sort((a, b) => a.edit.start - b.edit.start), vetoed };
}

/** A fact of kinds that no rule may overlook, or the last hedge of a sentence, that the edits lose together. */
function lossOf(source: string, suspects: readonly Suspect[]): string | undefined {
  const [first] = suspects;
  if (first === undefined) return undefined;
  const start = Math.min(first.edit.start, first.sentence.start);
  const end = Math.max(suspects.at(-1)?.edit.end ?? 0, first.sentence.end);
  const before = source.slice(start, end);
  const edits = suspects.map(({ edit }) => ({
    start: edit.start - start,
    end: edit.end - start,
    replacement: edit.replacement,
  }));
  const after = applyEdits(before, edits);
  const { missing } = checkRewrite(before, after);
  const hard = missing.find(
    ({ kind }) =>
      ['kept', 'number', 'unit', 'date', 'name', 'negation'].includes(kind) &&
      !suspects.some(({ excuses = [] }) => excuses.includes(kind)),
  );
  if (hard)
    return `together with other edits would lose ${names[hard.kind]} '${before.slice(hard.start, hard.end)}'`;
  const hedge = missing.find(({ kind, value }) => kind === 'modal' && value === 'may');
  if (hedge && !findFacts(after).some(({ kind, value }) => kind === 'modal' && value === 'may')) {
    return `together with other edits would leave no hedge`;
  }
  return undefined;
}
