import abbreviations from './abbreviations.json' with { type: 'json' };
import type { Range } from './range.ts';

const neverFinal = new Set(abbreviations.neverFinal);
const beforeNumber = new Set(abbreviations.beforeNumber);
const maybeFinal = new Set(abbreviations.maybeFinal);
const afterClock = new Set(abbreviations.afterClock);
const letteredThings = new Set(abbreviations.letteredThings);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** How far back or forward a decision about a boundary looks: keeps the work linear in the text. */
const WINDOW = 48;

const listMarker = /^(?:[-*•–]\s*)?(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])$/;
const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const chatStop = /\p{Ll}{2}[.]["'”’)\]]{0,2} +(?=\p{Ll})/gu;

/**
 * Splits a text into sentences. Takes any text; returns ranges in order that never overlap, carry no blank at either
 * end, and together hold every non-blank character. Line breaks and list items end a sentence, abbreviations and
 * initials do not, and a full stop before a lower-case word does (chat is often written without capitals).
 */
export function splitSentences(text: string): readonly Range[] {
  const sentences: Range[] = [];
  let lineStart = 0;
  for (const match of text.matchAll(lineBreak)) {
    splitLine(text, lineStart, match.index, sentences);
    lineStart = match.index + match[0].length;
  }
  splitLine(text, lineStart, text.length, sentences);
  return sentences;
}

function splitLine(text: string, lineStart: number, lineEnd: number, out: Range[]): void {
  const line = text.slice(lineStart, lineEnd);
  if (line.trim() === '') return;
  let start = 0;
  for (const boundary of boundaries(line)) {
    if (continues(line, start, boundary)) continue;
    push(line, start, boundary, lineStart, out);
    start = boundary;
  }
  push(line, start, line.length, lineStart, out);
}

/** Where a sentence may end: what the Unicode rules say, and full stops that a lower-case word follows. */
function boundaries(line: string): readonly number[] {
  const found: number[] = [];
  for (const segment of segmenter.segment(line)) if (segment.index > 0) found.push(segment.index);
  let extra = false;
  for (const match of line.matchAll(chatStop)) {
    found.push(match.index + match[0].length);
    extra = true;
  }
  return extra ? [...new Set(found)].sort((a, b) => a - b) : found;
}

/** Whether the sentence begun at `start` goes on past `boundary`. */
function continues(line: string, start: number, boundary: number): boolean {
  const windowStart = Math.max(start, boundary - WINDOW);
  const before = line.slice(windowStart, boundary).trimEnd();
  const next = line.slice(boundary, boundary + WINDOW);
  const nextIsLower = /^["'“‘(]?\p{Ll}/u.test(next);

  if (windowStart === start && listMarker.test(before.trimStart())) return true;
  if (/[!?]["'”’)\]]+$/.test(before)) return nextIsLower;
  if (!before.endsWith('.')) return false;

  const words = before.slice(0, -1).split(/\s+/);
  const last = (words.at(-1) ?? '').replace(/^["'“‘([]+/, '');
  const lower = last.toLowerCase();
  if (neverFinal.has(lower)) return true;
  if (beforeNumber.has(lower)) return /^\d/.test(next);
  if (maybeFinal.has(lower)) {
    if (nextIsLower) return true;
    const nextWord = (/^[A-Za-z]+/.exec(next)?.[0] ?? '').toLowerCase();
    return /^[ap]\.?m$/.test(lower) && afterClock.has(nextWord);
  }
  return isInitial(last, words.at(-2)?.toLowerCase()) && /^\p{Lu}/u.test(next);
}

/** "J. Okafor" and "J.R. Moss" go on; "plan B." and "so do I." end. */
function isInitial(word: string, wordBefore: string | undefined): boolean {
  if (!/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || word === 'I') return false;
  return wordBefore === undefined || !letteredThings.has(wordBefore);
}

function push(line: string, from: number, to: number, offset: number, out: Range[]): void {
  const piece = line.slice(from, to);
  const leading = piece.length - piece.trimStart().length;
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = offset + from + leading;
  out.push({ start, end: start + trimmed.length });
}
