import type { MarkPlace, Rectangle } from '../../lib/mark/geometry.ts';
import { groundUnder } from '../../lib/mark/ground.ts';
import { keepOnPage } from '../../lib/mark/keep-on-page.ts';
import type { Mark } from '../../lib/mark/mark.ts';
import { themeAt } from '../../lib/mark/page-theme.ts';
import { placeMark } from '../../lib/mark/place-mark.ts';
import type { PlacesFor } from '../../lib/mark/places.ts';

/** What a mark sits at. */
export interface Anchor {
  readonly box: () => Rectangle;
  /** What it belongs to; the mark takes the theme of the ground it stands on. */
  readonly element: Element;
  /** What the mark must not cover. */
  readonly avoid: () => readonly Rectangle[];
  readonly placesFor: PlacesFor;
}

export interface FloatingMark {
  readonly mark: Mark;
  /** True between `showAt` and `hide`, also while the anchor is scrolled away. */
  readonly offering: boolean;
  showAt(anchor: Anchor): void;
  /**
   * Goes with an anchor that grows while somebody types in it, and nothing more: which other place would be better is
   * seen when typing rests. Costs one reading of the anchor's box; false when there is no mark to move.
   */
  keepUp(): boolean;
  /** Looks again where the mark belongs, after the page changed. */
  settle(): void;
  hide(): void;
}

/** How long the page rests after it scrolled under a mark, in milliseconds. */
const REST_MS = 200;

/** Keeps a mark at its anchor while the page scrolls, resizes and grows; listens only while it is shown. */
export function floatMark(document: Document, mark: Mark, signal: AbortSignal): FloatingMark {
  const attach = keepOnPage(document, mark.host);
  let anchor: Anchor | null = null;
  let following: AbortController | undefined;
  let frame = 0;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last: Rectangle | undefined;
  let placed: MarkPlace | null = null;
  /** It moved, and what it came to lie on was not looked at. */
  let moved = false;

  function place(): void {
    frame = 0;
    moved = false;
    placed = null;
    last = anchor?.box();
    if (!anchor || !last || !attach()) {
      mark.hide(true);
      return;
    }
    const root = document.documentElement;
    placed = placeMark({
      box: last,
      placesFor: anchor.placesFor,
      avoid: anchor.avoid(),
      viewport: { width: root.clientWidth, height: root.clientHeight },
      sizes: mark.sizes,
      groundUnder: (rectangle) => groundUnder(document, rectangle, mark.host),
    });
    if (placed) mark.show(placed, themeAt(anchor.element));
    else mark.hide(true);
  }

  function keepUp(): boolean {
    if (!anchor || !last || !placed || frame) return anchor !== null;
    const box = anchor.box();
    const places = anchor.placesFor(last, placed);
    const at = places.findIndex(({ left, top }) => left === placed?.left && top === placed.top);
    const place = anchor.placesFor(box, placed)[at];
    last = box;
    if (place && (place.left !== placed.left || place.top !== placed.top)) {
      placed = { ...placed, ...place };
      mark.show(placed);
      moved = true;
    } else if (moved) {
      moved = false;
      // At its ends alone: the rest is looked at when typing rests.
      if (groundUnder(document, placed, mark.host, placed.width) !== 'free') schedule();
    }
    return true;
  }

  function schedule(): void {
    frame ||= requestAnimationFrame(place);
  }

  /** A list that scrolls past a composer moves neither; which words come to lie under the mark counts once it rests. */
  function whenScrolled(): void {
    const now = anchor?.box();
    if (now && now.top === last?.top && now.left === last.left) {
      clearTimeout(rest);
      rest = setTimeout(schedule, REST_MS);
    } else schedule();
  }

  function follow(): void {
    if (following) return;
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    const view = document.defaultView;
    view?.addEventListener('scroll', whenScrolled, options);
    view?.addEventListener('resize', schedule, options);
  }

  function hide(): void {
    anchor = null;
    following?.abort();
    following = undefined;
    clearTimeout(rest);
    mark.hide();
  }

  signal.addEventListener('abort', () => {
    hide();
    cancelAnimationFrame(frame);
    mark.remove();
  });

  return {
    mark,
    get offering() {
      return anchor !== null;
    },
    showAt(next) {
      anchor = next;
      attach();
      follow();
      schedule();
    },
    keepUp,
    settle() {
      if (anchor) schedule();
    },
    hide,
  };
}
