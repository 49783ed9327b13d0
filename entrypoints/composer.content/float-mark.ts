import type { Rectangle } from '../../lib/mark/geometry.ts';
import { isFree } from '../../lib/mark/is-free.ts';
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
  /** Looks again where the mark belongs, after the page changed. */
  settle(): void;
  hide(): void;
}

/** Keeps a mark at its anchor while the page scrolls, resizes and grows; listens only while it is shown. */
export function floatMark(document: Document, mark: Mark, signal: AbortSignal): FloatingMark {
  const attach = keepOnPage(document, mark.host);
  let anchor: Anchor | null = null;
  let following: AbortController | undefined;
  let frame = 0;

  function place(): void {
    frame = 0;
    if (!anchor || !attach()) {
      mark.hide(true);
      return;
    }
    const root = document.documentElement;
    const found = placeMark({
      box: anchor.box(),
      placesFor: anchor.placesFor,
      avoid: anchor.avoid(),
      viewport: { width: root.clientWidth, height: root.clientHeight },
      sizes: mark.sizes,
      isFree: (rectangle) => isFree(document, rectangle, mark.host),
    });
    if (found) mark.show(found, themeAt(anchor.element));
    else mark.hide(true);
  }

  function schedule(): void {
    frame ||= requestAnimationFrame(place);
  }

  function follow(): void {
    if (following) return;
    following = new AbortController();
    const options = { capture: true, passive: true, signal: following.signal };
    const view = document.defaultView;
    view?.addEventListener('scroll', schedule, options);
    view?.addEventListener('resize', schedule, options);
  }

  function hide(): void {
    anchor = null;
    following?.abort();
    following = undefined;
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
    settle() {
      if (anchor) schedule();
    },
    hide,
  };
}
