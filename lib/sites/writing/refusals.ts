import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import type { WriteRefusal } from '../change.ts';
import { editingHostOf, elementOf } from '../editing-host.ts';
import { isVisible } from '../visible.ts';
import { domRangeOf } from './dom-range.ts';
import type { EditorTraits } from './editor-traits.ts';
import type { Span } from './span.ts';
import { isComposing } from './typing-watch.ts';

/** Parts of a draft that text cannot stand for: a stretch that covers one would lose it. */
const NOT_TEXT = 'img, hr, table, video, ts-mention, [contenteditable="false"]';
const STYLED_BLOCK = 'li, blockquote, pre, h1, h2, h3, h4, h5, h6, td, .ql-code-block';

/** Why nothing may be written into `composer` just now, whatever it is. */
export function refusalNow(
  adapter: SiteAdapter,
  composer: Composer,
  traits: EditorTraits,
): WriteRefusal | null {
  const { element } = composer;
  if (!element.isConnected || adapter.composerFrom(element)?.key !== composer.key) {
    return 'composer-gone';
  }
  if (isComposing(element)) return 'composing';
  return isListOpen(element, traits) ? 'list-open' : null;
}

/** Why the whole of the user's own text may not be replaced. */
export function refusalOfWhole(reading: Reading, range: Range): WriteRefusal | null {
  if (!reading.plainBlocks) return 'formatted';
  return reading.embeds.length > 0 || coversMoreThanText(reading, range) ? 'crosses-embed' : null;
}

/** Why one of the stretches may not be replaced. */
export function refusalOfSpan(reading: Reading, span: Span): WriteRefusal | null {
  const { start, end } = span;
  const insert = start === end;
  for (const embed of reading.embeds) {
    if (start < embed.end && (insert ? start > embed.start : end > embed.start))
      return 'crosses-embed';
  }
  if (crossesMark(reading, span)) return 'formatted';
  const range = domRangeOf(reading, start, end);
  if (!range) return 'formatted';
  if (coversMoreThanText(reading, range)) return 'crosses-embed';
  const lines = reading.text.slice(start, end).includes('\n');
  if (lines && drawsMention(range)) return 'crosses-embed';
  return (lines || span.replacement.includes('\n')) &&
    (isStyled(range.startContainer) || isStyled(range.endContainer))
    ? 'formatted'
    : null;
}

/** A bullet or a quote mark is in the text, but not in the editor. */
function crossesMark(reading: Reading, { start, end }: Span): boolean {
  return reading.lines.some((line, index) => {
    const before = reading.lines[index - 1];
    const lineBegin = before ? reading.text.lastIndexOf('\n', line.start - 1) + 1 : 0;
    return start < line.start && end > lineBegin && line.start > lineBegin;
  });
}

function coversMoreThanText(reading: Reading, range: Range): boolean {
  return (
    range.cloneContents().querySelector(NOT_TEXT) !== null ||
    reading.kept.some((element) => range.intersectsNode(element))
  );
}

/**
 * Whether joining lines would draw a mention of Slack's along: Chromium takes its inside apart on the way (measured on
 * Quill 1.3.7 and 2.0.3).
 */
function drawsMention(range: Range): boolean {
  const block = elementOf(range.endContainer)?.closest('p, div');
  if (!block) return false;
  const rest = range.cloneRange();
  rest.collapse(false);
  rest.setEnd(block, block.childNodes.length);
  return rest.cloneContents().querySelector('ts-mention') !== null;
}

function isStyled(node: Node): boolean {
  const block = elementOf(node)?.closest(STYLED_BLOCK);
  // Gmail's editor itself stands in a table cell.
  return block != null && editingHostOf(node)?.contains(block) === true;
}

function isListOpen(element: Element, { openLists }: EditorTraits): boolean {
  if (element.getAttribute('aria-expanded') === 'true') return true;
  if (openLists === '') return false;
  return [...element.ownerDocument.querySelectorAll(openLists)].some(isVisible);
}
