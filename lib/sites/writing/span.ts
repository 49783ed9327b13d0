import type { Range as TextRange } from '../../text/range.ts';
import { normaliseText } from '../reading/characters.ts';

/** A replacement of a stretch of a reading's text. */
export interface Span extends TextRange {
  readonly replacement: string;
}

/** `spans` from the last to the first, with plain newlines; null when two of them overlap or one is out of bounds. */
export function fromTheEnd(spans: readonly Span[], length: number): readonly Span[] | null {
  const sorted = [...spans]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .map((span) => ({ ...span, replacement: plainNewlines(span.replacement) }));
  let limit = length;
  for (const { start, end } of sorted) {
    if (start < 0 || end < start || end > limit) return null;
    limit = start;
  }
  return sorted;
}

/** `text` with `spans` (last first) put in. */
export function withSpans(text: string, spans: readonly Span[]): string {
  return spans.reduce(
    (changed, { start, end, replacement }) =>
      changed.slice(0, start) + replacement + changed.slice(end),
    text,
  );
}

/** One kind of newline: a carriage return would become a line of its own in some editors. */
export function plainNewlines(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n');
}

/**
 * Whether two texts are the same to a reader: sites turn a typed `- ` into a bullet, drop blank ends, and show runs of
 * spaces as one.
 */
export function sameText(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return normaliseText(text)
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/\s+/g, ' ')
        .trim()
        .replace(/^[-*•] /, '• '),
    )
    .join('\n')
    .replaceAll(/^\n+|\n+$/g, '');
}

/** The smallest replacement that makes `to` of `from`, never between the halves of a surrogate pair. */
export function spanBetween(from: string, to: string): Span {
  const limit = Math.min(from.length, to.length);
  let head = 0;
  while (head < limit && from[head] === to[head]) head += 1;
  if (head > 0 && isHighSurrogate(from.charCodeAt(head - 1))) head -= 1;
  let tail = 0;
  while (tail < limit - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  if (tail > 0 && isLowSurrogate(from.charCodeAt(from.length - tail))) tail -= 1;
  return { start: head, end: from.length - tail, replacement: to.slice(head, to.length - tail) };
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
