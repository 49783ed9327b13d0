import type { Range as TextRange } from '../../text/range.ts';
import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import { domRangeOf } from './dom-range.ts';
import { isGecko } from './is-gecko.ts';
import { plainHtml } from './plain-html.ts';
import type { Span } from './span.ts';

/** One stretch of the editor, and the HTML that is to stand there. */
export interface Rebuilt {
  readonly range: Range;
  readonly html: string;
}

/**
 * Makes one change of several: the stretch from the first to the last of `spans` (last first), with all of them put in and
 * the formatting between them as it is. One command is one undo step in a plain contenteditable; Chromium gives back
 * exactly this formatting (measured with bold, links, lists and styled lines). Null where it cannot be done without
 * touching lines, pictures, the signature or a quote.
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
  const { start: from, end: to } = isGecko()
    ? wholeTexts(reading, first.start, last.end)
    : { start: first.start, end: last.end };
  const range = domRangeOf(reading, from, to);
  if (!range || reading.kept.some((element) => range.intersectsNode(element))) return null;

  const copy = composer.element.cloneNode(true) as HTMLElement;
  const read = () => adapter.read({ ...composer, element: copy });
  for (const { start, end, replacement } of spans) {
    const stretch = domRangeOf(read(), start, end);
    if (!stretch) return null;
    stretch.deleteContents();
    stretch.insertNode(copy.ownerDocument.createTextNode(withHardSpaces(replacement)));
    copy.normalize();
  }
  const growth = spans.reduce((sum, s) => sum + s.replacement.length - (s.end - s.start), 0);
  const changed = domRangeOf(read(), from, to + growth);
  const html = changed && plainHtml(changed.cloneContents());
  return html === null ? null : { range, html };
}

/** Firefox makes a hard space of one that comes to stand at the edge of what is put in: so none does. */
function wholeTexts(reading: Reading, start: number, end: number): TextRange {
  const textAt = (offset: number) =>
    reading.segments.find((s) => s.start <= offset && offset <= s.start + s.nodeEnd - s.nodeStart);
  const last = textAt(end);
  return {
    start: textAt(start)?.start ?? start,
    end: last ? last.start + last.nodeEnd - last.nodeStart : end,
  };
}

function touchesLines(text: string, { start, end, replacement }: Span): boolean {
  return replacement.includes('\n') || text.slice(start, end).includes('\n');
}

/** A space at either end stands beside unknown neighbours, and HTML shows only one of several. */
function withHardSpaces(text: string): string {
  return text.replaceAll(/ (?= )/g, '\u00a0');
}
