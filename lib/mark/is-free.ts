import type { Rectangle } from './geometry.ts';

const interactive =
  'a[href], button, input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="button"], [role="textbox"], [role="combobox"], [role="toolbar"]';

/**
 * Tells whether nothing that people click or type in lies under a rectangle, by probing its
 * corners and centre. `own` is our host, which does not count.
 */
export function isFree(document: Document, rectangle: Rectangle, own: Element): boolean {
  const { left, top, width, height } = rectangle;
  const probes: readonly (readonly [number, number])[] = [
    [left, top],
    [left + width, top],
    [left, top + height],
    [left + width, top + height],
    [left + width / 2, top + height / 2],
  ];
  return probes.every(([x, y]) => {
    const under = document.elementsFromPoint(x, y).find((element) => element !== own);
    return !under?.closest(interactive);
  });
}
