import type { MarkPlace, MarkSize, Rectangle, Size } from './geometry.ts';
import type { Ground } from './ground.ts';
import type { PlacesFor } from './places.ts';

/** Space between the mark and the window's edge. */
const EDGE = 8;

/** What placing needs to know about the page, in viewport pixels. */
export interface Surroundings {
  /** The visual box of the composer or the message. */
  readonly box: Rectangle;
  /** Where the mark may sit, the best place first. */
  readonly placesFor: PlacesFor;
  /** Boxes that stay uncovered whatever happens: Send, toolbars, the text itself. */
  readonly avoid: readonly Rectangle[];
  readonly viewport: Size;
  readonly sizes: Readonly<Record<MarkSize, Size>>;
  /** What lies under a rectangle. */
  readonly groundUnder: (rectangle: Rectangle) => Ground;
}

/**
 * Finds a place for the mark: with words where they fit, as a bare icon where not. Where every place is taken, the icon
 * lies on the page's words rather than on its buttons, and never on the box itself.
 * @returns the place in viewport pixels, or null when there is none in the window.
 */
export function placeMark(around: Surroundings): MarkPlace | null {
  if (!isOnScreen(around.box, around.viewport)) return null;
  const places = (['full', 'compact'] as const).flatMap((size) =>
    around
      .placesFor(around.box, around.sizes[size])
      .map(({ left, top }) => ({ size, left, top, ...around.sizes[size] })),
  );
  const allowed = places.filter(
    (place) => isInside(place, around.viewport) && !around.avoid.some((box) => overlap(place, box)),
  );
  const free = allowed.find((place) => around.groundUnder(place) === 'free');
  if (free) return free;
  // The icon before the words: it covers less.
  const beside = allowed.filter((place) => !overlap(place, around.box));
  const smallFirst = [...beside].sort((a, b) => a.width - b.width);
  return smallFirst.find((place) => around.groundUnder(place) === 'text') ?? smallFirst[0] ?? null;
}

function isOnScreen(box: Rectangle, viewport: Size): boolean {
  return (
    box.width > 0 &&
    box.height > 0 &&
    overlap(box, { left: 0, top: 0, width: viewport.width, height: viewport.height })
  );
}

function isInside(place: Rectangle, viewport: Size): boolean {
  return (
    place.left >= EDGE &&
    place.top >= EDGE &&
    place.left + place.width <= viewport.width - EDGE &&
    place.top + place.height <= viewport.height - EDGE
  );
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  return (
    one.left < other.left + other.width &&
    other.left < one.left + one.width &&
    one.top < other.top + other.height &&
    other.top < one.top + one.height
  );
}
