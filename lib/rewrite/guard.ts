import { type Fact, type FactKind, findFacts } from '../text/facts.ts';
import type { Range } from '../text/range.ts';
import { applyEdits } from './apply-edits.ts';
import type { Edit } from './edit.ts';
import data from './guard/equivalents.json' with { type: 'json' };

/** What a rewrite lost of its source, and what it says that the source does not. */
export interface RewriteCheck {
  readonly missing: readonly Fact[];
  readonly added: readonly Fact[];
}

/** Checks any rewrite of a text, also one of another engine. Ranges of `missing` lie in the source, of `added` in the text. */
export function checkRewrite(source: string, text: string): RewriteCheck {
  const before = findFacts(source);
  const after = findFacts(text);
  return {
    missing: lost(before, after, text),
    added: lost(after, before, source).filter((fact) => fact.kind !== 'comparison'),
  };
}

/** An edit to judge: the range of its sentence, and where else the source says what the edit removes. */
export interface Suspect {
  readonly edit: Edit;
  readonly sentence: Range;
  readonly saidIn?: Range | undefined;
  /** See `Proposal.excuses`. */
  readonly excuses?: readonly string[];
}

/** Facts that one mention carries for the whole message; a number, a negation or a request is counted each time. */
const repeatable: ReadonlySet<FactKind> = new Set(['name', 'date', 'comparison', 'condition']);

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
    (fact) => !excused.some((e) => e.excuses.includes(`+${fact.kind}`)),
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
