import type { Rectangle } from './geometry.ts';

/** The boxes of an element's lines of text that lie on the screen; a mark must not cover them. */
export function textLines(element: Element, limit = 200): readonly Rectangle[] {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()]
    .filter(({ width, height }) => width > 0 && height > 0 && height < 60)
    .slice(-limit);
}
