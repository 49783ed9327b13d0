import type { Composer, Reading } from '../adapter.ts';
import type { Change, WriteRefusal } from '../change.ts';
import { domRangeOf, offsetOf } from './dom-range.ts';
import { isGecko } from './gecko.ts';
import type { Rebuilt } from './rebuild.ts';
import { refusalOfSpan, refusalOfWhole } from './refusals.ts';
import { fromTheEnd, plainNewlines, type Span, spanBetween, withSpans } from './span.ts';
import { caretIn } from './typing-watch.ts';

/** What a change comes to on the draft as it stands. */
export type Plan =
  | { readonly kind: 'refused'; readonly reason: WriteRefusal }
  /** Replacements from the last to the first; as one stretch of HTML where the editor would make them several steps. */
  | {
      readonly kind: 'spans';
      readonly spans: readonly Span[];
      readonly after: string;
      readonly rebuilt?: Rebuilt;
    }
  /** The user's own text, whole. */
  | { readonly kind: 'whole'; readonly range: Range; readonly text: string; readonly after: string }
  /** At a place in the DOM that no offset names, such as a blank line at the end. */
  | {
      readonly kind: 'point';
      readonly range: Range;
      readonly text: string;
      readonly after: string;
    };

/** Works out `change` without touching the page. */
export function planChange(composer: Composer, reading: Reading, change: Change): Plan {
  if (change.kind === 'insert') return planInsert(composer, reading, plainNewlines(change.text));
  if (reading.text !== change.expected) return { kind: 'refused', reason: 'draft-changed' };
  return change.kind === 'edits'
    ? planSpans(reading, change.edits)
    : planWhole(composer, reading, plainNewlines(change.text));
}

/** Replacements of stretches of the draft. */
export function planSpans(reading: Reading, edits: readonly Span[]): Plan {
  const sorted = fromTheEnd(edits, reading.text.length);
  if (!sorted) return { kind: 'refused', reason: 'draft-changed' };
  const spans = sorted.map((span) => trimmed(reading.text, span)).filter(changesSomething);
  for (const span of spans) {
    const reason = refusalOfSpan(reading, span);
    if (reason) return { kind: 'refused', reason };
  }
  return { kind: 'spans', spans, after: withSpans(reading.text, spans) };
}

/** `span` without what stays the same at its ends: the less is taken out, the more of its surroundings stays. */
function trimmed(text: string, { start, end, replacement }: Span): Span {
  const inner = spanBetween(text.slice(start, end), plainNewlines(replacement));
  const span = { ...inner, start: start + inner.start, end: start + inner.end };
  return isGecko() ? withNewlineBefore(text, span) : span;
}

/** Takes a whole line out with the newline before it: with the one after it, Firefox joins the lines around. */
function withNewlineBefore(text: string, span: Span): Span {
  const { start, end, replacement } = span;
  const lines = replacement === '' && text[start - 1] === '\n' && text[end - 1] === '\n';
  return lines && start < end ? { start: start - 1, end: end - 1, replacement } : span;
}

function changesSomething({ start, end, replacement }: Span): boolean {
  return start !== end || replacement !== '';
}

function planWhole({ element }: Composer, reading: Reading, text: string): Plan {
  const range = element.ownerDocument.createRange();
  const first = reading.lines[0] ?? reading.end;
  range.setStart(first.node, first.offset);
  range.setEnd(reading.end.node, reading.end.offset);
  const reason = refusalOfWhole(reading, range);
  return reason ? { kind: 'refused', reason } : { kind: 'whole', range, text, after: text };
}

/** At the caret, or below the user's own words when the caret is not among them. */
function planInsert({ element }: Composer, reading: Reading, text: string): Plan {
  const caret = caretIn(element);
  if (caret && isAmongOwnWords(reading, caret)) {
    // After a selection, never over it: nothing that was written may go.
    caret.collapse(false);
    const { range, offset } = besideEmbed(reading, caret);
    const padded = padAt(reading.text, offset, text);
    const mark = markAt(reading, offset);
    const added = padded.split('\n');
    // Every number below would change with a new item, and an empty item ends a list.
    if (added.length > 1 && mark !== '' && (/\d/.test(mark) || added.includes(''))) {
      return { kind: 'refused', reason: 'formatted' };
    }
    const lines = added.join(`\n${mark}`);
    const after = reading.text.slice(0, offset) + lines + reading.text.slice(offset);
    return { kind: 'point', range, text: padded, after };
  }
  const { length } = reading.text;
  const gap = length === 0 ? '' : reading.text.includes('\n\n') ? '\n\n' : '\n';
  const range = domRangeOf(reading, length, length);
  if (!range) return { kind: 'refused', reason: 'formatted' };
  return { kind: 'point', range, text: gap + text, after: reading.text + gap + text };
}

/** Not into the words of a link or inline code: they would become part of it. */
function besideEmbed(reading: Reading, caret: Range): { range: Range; offset: number } {
  const offset = offsetOf(reading, { node: caret.endContainer, offset: caret.endOffset });
  const embed = reading.embeds.find(({ start, end }) => start < offset && offset < end);
  if (!embed || reading.text.slice(embed.start, embed.end).includes('\n')) {
    return { range: caret, offset };
  }
  const range = domRangeOf(reading, embed.end, embed.end);
  return range ? { range, offset: embed.end } : { range: caret, offset };
}

/** The bullet, number or quote mark of a line: editors give it to every line that is begun there. */
function markAt({ text, lines }: Reading, offset: number): string {
  const line = lines.findLast(({ start }) => start <= offset);
  return line ? text.slice(text.lastIndexOf('\n', line.start - 1) + 1, line.start) : '';
}

function isAmongOwnWords(reading: Reading, caret: Range): boolean {
  const at = caret.endContainer;
  if (reading.kept.some((element) => element.contains(at))) return false;
  const lastKept = reading.kept.find((element) => caret.comparePoint(element, 0) < 0);
  return lastKept === undefined || caret.comparePoint(reading.end.node, reading.end.offset) >= 0;
}

/** Words need a space between them. */
function padAt(text: string, offset: number, added: string): string {
  const before = text.charAt(offset - 1);
  const after = text.charAt(offset);
  const left = before !== '' && !/[\s([“"'‘]/.test(before) && !/^\s/.test(added) ? ' ' : '';
  const right = /[\p{L}\p{N}]/u.test(after) && !/\s$/.test(added) ? ' ' : '';
  return left + added + right;
}
