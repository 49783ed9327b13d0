import data from './fact-words.json' with { type: 'json' };
import { findProtected } from './protected.ts';
import type { Range } from './range.ts';

export const factKinds = [
  'kept',
  'number',
  'unit',
  'date',
  'name',
  'negation',
  'modal',
  'condition',
  'comparison',
  'request',
] as const;
export type FactKind = (typeof factKinds)[number];

/** Something a reader would miss if it vanished. Equal values are the same fact: "5,000" and "5000", "n't" and "not". */
export interface Fact extends Range {
  readonly kind: FactKind;
  readonly value: string;
}

const notNames = new Set(data.notNames);
const numberWords = new Set(data.numbers);
const numberPattern =
  /(?<![\p{L}\p{N}.])[$£€¥#]?\p{N}[\p{N},.:/]*\p{N}%?|(?<![\p{L}\p{N}.])[$£€¥#]?\p{N}%?|(?<=\p{L})\p{N}+/gu;
const wordPattern = /[\p{L}][\p{L}\p{N}\p{M}&.'’-]*/gu;

const listed: readonly {
  readonly kind: FactKind;
  readonly pattern: RegExp;
  readonly value?: string;
}[] = [
  { kind: 'date', pattern: anyOf(data.dates) },
  { kind: 'negation', pattern: /n['’]t\b/giu, value: 'not' },
  { kind: 'negation', pattern: anyOf(data.negations.filter((word) => word !== "n't")) },
  { kind: 'condition', pattern: anyOf(data.conditions) },
  { kind: 'comparison', pattern: anyOf(data.comparisons) },
  ...Object.entries(data.approximations).map(([value, words]) => ({
    kind: 'comparison' as const,
    pattern: anyOf(words),
    value,
  })),
  { kind: 'request', pattern: anyOf(data.requests) },
  { kind: 'modal', pattern: /\bcannot\b/giu, value: 'can' },
  { kind: 'modal', pattern: /\bwon['’]t\b|['’]ll\b/giu, value: 'will' },
  { kind: 'modal', pattern: /['’]d\b(?! (?:been|had)\b)/giu, value: 'would' },
  ...Object.entries(data.modals).map(([strength, words]) => ({
    kind: 'modal' as const,
    pattern: anyOf(words),
    value: strength,
  })),
];

function anyOf(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const source = sorted.map((word) => word.replace(/'/g, "['’]").replace(/ /g, '\\s+')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${source})(?:(?=n['’]t)|(?![\\p{L}\\p{N}_-]))`, 'giu');
}

/**
 * Finds what a rewrite must keep: numbers with their units, dates, names, negations, modals by strength, conditions,
 * comparisons, requests, and as `kept` the code, links, mentions and quoted words. Returns facts in order of kind.
 */
export function findFacts(text: string): readonly Fact[] {
  const facts: Fact[] = [];
  const kept = findProtected(text);
  for (const range of kept) {
    facts.push({ ...range, kind: 'kept', value: text.slice(range.start, range.end) });
  }
  const open = blank(text, kept);
  for (const match of open.matchAll(numberPattern)) {
    const value = match[0].replace(/[,.:/]+$/, '').replaceAll(',', '');
    facts.push({ kind: 'number', value, start: match.index, end: match.index + match[0].length });
    const unit = /^\s?[-‐]?\s?([\p{L}%°²³]+)/u.exec(
      open.slice(match.index + match[0].length, match.index + match[0].length + 24),
    );
    const word = unit?.[1]?.toLowerCase();
    if (unit && word !== undefined && data.units.includes(word)) {
      const end = match.index + match[0].length + unit[0].length;
      facts.push({
        kind: 'unit',
        value: `${value} ${word.replace(/s$/, '')}`,
        start: match.index,
        end,
      });
    }
  }
  for (const { kind, pattern, value } of listed) {
    for (const match of open.matchAll(pattern)) {
      const said = match[0].toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
      facts.push({
        kind,
        value: value ?? negationOf(kind, said),
        start: match.index,
        end: match.index + match[0].length,
      });
    }
  }
  facts.push(...findNames(open));
  return facts;
}

function negationOf(kind: FactKind, said: string): string {
  if (kind !== 'negation') return said;
  if (said === 'cannot') return 'not';
  // Who misses a target fails to meet it.
  return /^(?:fail|miss)/.test(said) ? 'fail' : said;
}

/** Capitalised words inside a sentence, acronyms, and number words. */
function findNames(text: string): readonly Fact[] {
  const facts: Fact[] = [];
  let first = true;
  let at = 0;
  for (const match of text.matchAll(wordPattern)) {
    const gap = text.slice(at, match.index);
    if (/[.!?:;"“]\s*$|\n/.test(gap)) first = true;
    at = match.index + match[0].length;
    const word = match[0]
      .replace(/['’](?:s|d|ll|ve|re|m)$|n['’]t$/i, '')
      .replace(/^[.'’&-]+|[.'’&-]+$/g, '');
    const lower = word.toLowerCase();
    const range = { start: match.index, end: match.index + word.length };
    if (numberWords.has(lower)) facts.push({ ...range, kind: 'number', value: lower });
    const isAcronym = word.length > 1 && /^\p{Lu}[\p{Lu}\p{N}&.-]*$/u.test(word);
    if (/^\p{Lu}/u.test(word) && !notNames.has(lower) && (!first || isAcronym)) {
      facts.push({ ...range, kind: 'name', value: lower });
    }
    first = /[.!?]$/.test(match[0]) && match[0].length > 3;
  }
  return facts;
}

function blank(text: string, ranges: readonly Range[]): string {
  let open = '';
  let at = 0;
  for (const range of ranges) {
    open += text.slice(at, range.start) + '\u0000'.repeat(range.end - range.start);
    at = range.end;
  }
  return open + text.slice(at);
}
