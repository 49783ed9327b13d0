import type { Range as TextRange } from '../../text/range.ts';
import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import { elementOf } from '../editing-host.ts';
import { BLOCK_TAGS } from '../reading/tags.ts';
import { domRangeOf } from './dom-range.ts';
import { isGecko } from './gecko.ts';
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
  const tight = domRangeOf(reading, first.start, last.end);
  if (!tight || leavesFrame(tight)) return null;
  const { start, end } =
    joinsItems(tight) || isGecko()
      ? wholeLines(reading, first.start, last.end)
      : { start: first.start, end: last.end };
  const range = domRangeOf(reading, start, end);
  if (!range) return null;

  const copy = composer.element.cloneNode(true) as HTMLElement;
  const read = () => adapter.read({ ...composer, element: copy });
  // A live range: it goes along with the changes.
  const changed = domRangeOf(read(), start, end);
  if (!changed) return null;
  growToFormats(range, composer.element);
  growToFormats(changed, copy);
  if (reading.kept.some((element) => range.intersectsNode(element))) return null;
  for (const span of spans) {
    const stretch = domRangeOf(read(), span.start, span.end);
    if (!stretch) return null;
    stretch.deleteContents();
    const added = copy.ownerDocument.createTextNode(withHardSpaces(span.replacement));
    stretch.insertNode(added);
    if (span === last && end === last.end && changed.endContainer.nodeType === 3) {
      changed.setEndAfter(added);
    }
    copy.normalize();
  }
  const html = plainHtml(changed.cloneContents());
  return html === null ? null : { range, html };
}

/**
 * Moves the ends of `range` out of inline formats: Chromium takes a format for redundant where it stands in the same one,
 * and then puts the words outside of it.
 */
function growToFormats(range: Range, host: Element): void {
  const first = outermostFormat(range.startContainer, host);
  if (first) range.setStartBefore(first);
  const last = outermostFormat(range.endContainer, host);
  if (last) range.setEndAfter(last);
}

function outermostFormat(node: Node, host: Element): Element | null {
  let outermost: Element | null = null;
  for (
    let element = elementOf(node);
    element && element !== host && !BLOCK_TAGS.has(element.tagName);
    element = element.parentElement
  ) {
    outermost = element;
  }
  return outermost;
}

/**
 * Out of a list, or from line to line of an indented block: Chromium would put what follows into another one inside the
 * first, or take it out of the only one.
 */
function leavesFrame({ startContainer, endContainer }: Range): boolean {
  const closest = (node: Node, selector: string) => elementOf(node)?.closest(selector) ?? null;
  const frame = closest(startContainer, 'ul, ol, blockquote');
  if (!frame) return false;
  const unit = frame.matches('blockquote') ? 'blockquote, div, p' : 'ul, ol, blockquote';
  return closest(startContainer, unit) !== closest(endContainer, unit);
}

/** From one item of a list to another: what begins or ends inside an item is split there by Chromium. */
function joinsItems({ startContainer, endContainer }: Range): boolean {
  const item = (node: Node) => elementOf(node)?.closest('li') ?? null;
  return item(startContainer) !== item(endContainer);
}

/** Firefox makes a hard space of one at the edge of what is put in, and Chromium splits an item there: so no edge is inside. */
function wholeLines({ text, lines }: Reading, start: number, end: number): TextRange {
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
