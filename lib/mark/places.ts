import type { Rectangle, Size } from './geometry.ts';

/** Where a mark of a size may sit at a box, the best place first; left and top in viewport pixels. */
export type PlacesFor = (box: Rectangle, mark: Size) => readonly Pick<Rectangle, 'left' | 'top'>[];

const GAP = 4;
const INSET = 8;

/** Beside a composer, never in it: above its right end, else to its left, its right, or below. */
export const composerPlaces: PlacesFor = (box, mark) => {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return [
    { left: right - mark.width - INSET, top: box.top - mark.height - GAP },
    { left: box.left - mark.width - GAP, top: bottom - mark.height - INSET },
    { left: right + GAP, top: bottom - mark.height - INSET },
    { left: right - mark.width - INSET, top: bottom + GAP },
  ];
};

/** At a message: in the free end of its last line, else below its right end, else beside it. */
export const messagePlaces: PlacesFor = (box, mark) => {
  const right = box.left + box.width;
  const bottom = box.top + box.height;
  return [
    { left: right - mark.width - INSET, top: bottom - mark.height - GAP },
    { left: right - mark.width - INSET, top: bottom + GAP },
    { left: right + GAP, top: box.top },
    { left: box.left - mark.width - GAP, top: bottom - mark.height },
  ];
};
