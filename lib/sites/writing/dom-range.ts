import type { DomPoint, Reading, TextSegment } from '../adapter.ts';

const endOf = (segment: TextSegment) => segment.start + segment.nodeEnd - segment.nodeStart;

/**
 * The DOM range of `text.slice(start, end)`, or null when an end of it stands in something that is no text of the
 * editor: a bullet, a mention.
 */
export function domRangeOf(reading: Reading, start: number, end: number): Range | null {
  const from = start === end ? caretAt(reading, start) : pointFrom(reading, start);
  const to = start === end ? from : pointTo(reading, end);
  const document = from?.node.ownerDocument;
  if (!from || !to || !document) return null;
  const range = document.createRange();
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  return range;
}

/** The offset in the reading's text of a place in the DOM: of the nearest text before it. */
export function offsetOf(reading: Reading, point: DomPoint): number {
  let offset = 0;
  const document = point.node.ownerDocument;
  if (!document) return 0;
  const range = document.createRange();
  range.setStart(point.node, point.offset);
  for (const segment of reading.segments) {
    if (segment.node === point.node) {
      if (point.offset < segment.nodeStart) break;
      const inside = Math.min(point.offset, segment.nodeEnd) - segment.nodeStart;
      offset = segment.start + inside;
    } else if (range.comparePoint(segment.node, segment.nodeEnd) < 0) {
      offset = endOf(segment);
    } else break;
  }
  return offset;
}

/** Where the first character of a stretch stands; a stretch may begin with the newline that ends a line. */
function pointFrom(reading: Reading, offset: number): DomPoint | null {
  const within = reading.segments.find((s) => s.start <= offset && offset < endOf(s));
  return within ? pointIn(within, offset) : caretAt(reading, offset);
}

/** Where the last character of a stretch ends; a stretch may end with the newline that begins a line. */
function pointTo(reading: Reading, offset: number): DomPoint | null {
  const within = reading.segments.find((s) => s.start < offset && offset <= endOf(s));
  return within ? pointIn(within, offset) : (lineAt(reading, offset) ?? null);
}

function caretAt(reading: Reading, offset: number): DomPoint | null {
  const before = reading.segments.find((s) => s.start < offset && offset === endOf(s));
  const within = before ?? reading.segments.find((s) => s.start <= offset && offset < endOf(s));
  if (within) return pointIn(within, offset);
  return lineAt(reading, offset) ?? (offset === reading.text.length ? reading.end : null);
}

function lineAt(reading: Reading, offset: number): DomPoint | undefined {
  return reading.lines.find((line) => line.start === offset);
}

function pointIn(segment: TextSegment, offset: number): DomPoint {
  return { node: segment.node, offset: segment.nodeStart + offset - segment.start };
}
