import type { Range as TextRange } from '../../text/range.ts';
import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import { domRangeOf } from './dom-range.ts';
import { plainHtml } from './plain-html.ts';
import type { Span } from './span.ts';

/** One stretch of the editor, and the HTML that is to stand there. */
export interface Rebuilt {
  readonly range: Range;
  readonly html: string;
}

/**
 * Makes one change of several: the lines from the first to the last of `spans` (last first), with all of them put in and
 * the formatting between them as it is. One command is one undo step in a plain contenteditable; Chromium gives back
 * exactly this formatting (measured with bold, links, lists and styled lines). Null where it cannot be done without
 * touching pictures, the signature or a quote.
 */
export function rebuild(
  adapter: SiteAdapter,
  composer: Composer,
  spans: readonly Span[],
): Rebuilt | null {
  const first = spans.at(-1);
  const last = spans[0];
  const reading = adapter.read(composer);
  if (!first || !last || spans.some((span) => touchesLines(reading.text, span))) return null;
  const tight = { start: first.start, end: last.end };
  const copy = copyWith(adapter, composer, spans);
  if (!copy) return null;
  const now = adapter.read({ ...composer, element: copy });
  // By what is read, not by the spans: where a word goes, two spaces may come to read as one.
  const growth = now.text.length - reading.text.length;
  for (const { start, end } of [wholeLines(reading, tight), tight]) {
    const range = domRangeOf(reading, start, end);
    const changed = domRangeOf(now, start, end + growth);
    if (!range || !changed) continue;
    if (reading.kept.some((element) => range.intersectsNode(element))) continue;
    const html = plainHtml(changed.cloneContents());
    if (html !== null) return { range, html };
  }
  return null;
}

/** A copy of the editor with `spans` put in. */
function copyWith(
  adapter: SiteAdapter,
  composer: Composer,
  spans: readonly Span[],
): HTMLElement | null {
  const copy = composer.element.cloneNode(true) as HTMLElement;
  for (const { start, end, replacement } of spans) {
    const stretch = domRangeOf(adapter.read({ ...composer, element: copy }), start, end);
    if (!stretch) return null;
    stretch.deleteContents();
    stretch.insertNode(copy.ownerDocument.createTextNode(withHardSpaces(replacement)));
    copy.normalize();
  }
  return copy;
}

/**
 * From the start of the first line to the end of the last: what begins or ends inside a list item or beside a space is
 * split there by Chromium, and given a hard space by Firefox.
 */
function wholeLines({ text, lines }: Reading, { start, end }: TextRange): TextRange {
  const lineEnd = text.indexOf('\n', end);
  return {
    start: lines.findLast((line) => line.start <= start)?.start ?? start,
    end: lineEnd < 0 ? text.length : lineEnd,
  };
}

function touchesLines(text: string, { start, end, replacement }: Span): boolean {
  return replacement.includes('\n') || text.slice(start, end).includes('\n');
}

/** A space at either end stands beside unknown neighbours, and HTML shows only one of several. */
function withHardSpaces(text: string): string {
  return text.replaceAll(/ (?= )/g, '\u00a0');
}
