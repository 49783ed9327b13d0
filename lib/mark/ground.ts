import type { Rectangle } from './geometry.ts';

/** What a mark would cover: nothing, words that people read, or what they click and type in. */
export type Ground = 'free' | 'text' | 'controls';

const CONTROLS =
  'a[href], button, input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="textbox"], [role="combobox"], [role="toolbar"]';

/** How far apart the page is probed, in pixels: closer than words are long. */
const STEP = 24;

/**
 * Tells what lies under a rectangle of the viewport; `own` is our host, which does not count. `step` in pixels: how far
 * apart the page is probed.
 */
export function groundUnder(
  document: Document,
  rectangle: Rectangle,
  own: Element,
  step = STEP,
): Ground {
  const under = new Set<Element>();
  for (const [x, y] of probesOf(rectangle, step)) {
    const stack = document.elementsFromPoint(x, y).filter((element) => element !== own);
    if (stack[0]?.closest(CONTROLS) || isOverlay(stack[0])) return 'controls';
    for (const element of stack) under.add(element);
  }
  return [...under].some((element) => hasWordsIn(element, rectangle)) ? 'text' : 'free';
}

/** Another writing tool's button: its host is an element with a name of its own, and its inside is not ours to see. */
function isOverlay(element: Element | undefined): boolean {
  return element?.localName.includes('-') === true;
}

function* probesOf(
  { left, top, width, height }: Rectangle,
  step: number,
): Iterable<readonly [number, number]> {
  const columns = Math.ceil(width / step);
  for (let column = 0; column <= columns; column += 1) {
    const x = left + (width * column) / columns;
    yield* [top, top + height / 2, top + height].map((y) => [x, y] as const);
  }
}

/** Only words of its own: an element's children are under the same probes, or out of their way. */
function hasWordsIn(element: Element, { left, top, width, height }: Rectangle): boolean {
  const range = element.ownerDocument.createRange();
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue;
    range.selectNodeContents(node);
    for (const line of range.getClientRects()) {
      if (
        line.left < left + width &&
        left < line.right &&
        line.top < top + height &&
        top < line.bottom
      )
        return true;
    }
  }
  return false;
}
