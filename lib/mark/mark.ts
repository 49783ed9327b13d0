import type { MarkPlace, MarkSize, Size } from './geometry.ts';
import { isolateEvents } from './isolate-events.ts';
import markStyles from './mark.css?inline';
import { createIcon } from './mark-icon.ts';
import type { Theme } from './page-theme.ts';

/** What the mark says; all of it is text, never markup. */
export interface MarkWords {
  readonly offer: string;
  readonly more: string;
  readonly hideHere: string;
  readonly hideOnSite: string;
}

export interface MarkActions {
  /** Runs inside the user's click. */
  readonly open: () => void;
  readonly hideHere: () => void;
  readonly hideOnSite: () => void;
  /** The user is done with the mark: the focus belongs back to `from`, where it was before, if that is known. */
  readonly leave: (from: HTMLElement | null) => void;
}

export interface Mark {
  /** The element on the page; everything else is in its open shadow root. */
  readonly host: HTMLElement;
  readonly sizes: Readonly<Record<MarkSize, Size>>;
  /** True while the pointer or the focus is on the mark. */
  readonly inUse: boolean;
  /** Where it shows already it keeps its theme unless another is given. */
  show(place: MarkPlace, theme?: Theme): void;
  /** Screen readers say `words`, once an offer. */
  announce(words: string): void;
  /** False where the mark does not show. */
  focus(): boolean;
  /** `forNow`: the offer stands, and will not be announced again when the mark comes back. */
  hide(forNow?: boolean): void;
  remove(): void;
}

export const MARK_TAG = 'plainspoken-mark';

/**
 * Builds the mark, hidden and not yet on the page. Slack and Gmail see one element outside of their
 * own layout: Slack freezes when nodes are put beside its coach marks, Gmail's dialog grows with
 * whatever is put inside it.
 */
export function createMark(document: Document, words: MarkWords, actions: MarkActions): Mark {
  const host = document.createElement(MARK_TAG);
  host.hidden = true;
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = markStyles;

  const open = button(document, 'open', actions.open);
  const label = document.createElement('span');
  label.className = 'words';
  label.textContent = words.offer;
  open.append(createIcon(document), label);
  open.setAttribute('aria-label', words.offer);
  open.title = words.offer;

  let cameFrom: HTMLElement | null = null;
  const menu = document.createElement('div');
  menu.className = 'menu';
  menu.hidden = true;
  const more = button(document, 'more', () => {
    if (menu.hidden) setMenu(true);
    else close();
  });
  more.textContent = '×';
  more.setAttribute('aria-label', words.more);
  more.title = words.more;
  more.setAttribute('aria-expanded', 'false');
  const choose = (action: () => void) => () => {
    close();
    action();
  };
  menu.append(
    button(document, 'hide-here', choose(actions.hideHere), words.hideHere),
    button(document, 'hide-on-site', choose(actions.hideOnSite), words.hideOnSite),
  );

  const whenPressed = (event: Event) => {
    if (!event.composedPath().includes(host)) setMenu(false);
  };

  function setMenu(isOpen: boolean): void {
    document[isOpen ? 'addEventListener' : 'removeEventListener']('pointerdown', whenPressed, true);
    menu.hidden = !isOpen;
    more.setAttribute('aria-expanded', String(isOpen));
    if (isOpen) menu.querySelector('button')?.focus();
  }

  /** Keys that go nowhere are shortcuts of the page: in Gmail the next words would archive and delete mails. */
  function close(): void {
    setMenu(false);
    actions.leave(cameFrom);
  }

  const pill = document.createElement('div');
  pill.className = 'mark';
  pill.append(open, more, menu);
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(style, pill, status);

  // The composer keeps its focus and its caret when the mark is clicked.
  pill.addEventListener('mousedown', (event) => event.preventDefault());
  root.addEventListener('focusin', (event) => {
    const { relatedTarget: from } = event as FocusEvent;
    if (from instanceof HTMLElement && !root.contains(from)) cameFrom = from;
  });
  root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    if (menu.hidden) actions.leave(cameFrom);
    else {
      setMenu(false);
      more.focus();
    }
  });
  isolateEvents(host);

  let measured: Mark['sizes'] | undefined;

  return {
    host,
    get sizes() {
      measured ??= host.isConnected ? measure(host, pill) : undefined;
      return measured ?? ESTIMATED;
    },
    get inUse() {
      return pill.matches(':hover') || root.activeElement !== null;
    },
    show(place, theme) {
      // Read before anything is changed: after, it would have the page laid out at once.
      const width = document.documentElement.clientWidth;
      if (theme) host.dataset.theme = theme;
      pill.dataset.size = place.size;
      pill.style.top = `${Math.round(place.top)}px`;
      // The bare icon grows to its words on hover: away from the window's edge.
      const growsLeft = place.left + this.sizes.full.width > width;
      pill.style.left = growsLeft ? 'auto' : `${Math.round(place.left)}px`;
      pill.style.right = growsLeft ? `${Math.round(width - place.left - place.width)}px` : 'auto';
      menu.toggleAttribute('data-below', place.top < 80);
      host.hidden = false;
    },
    announce(said) {
      status.textContent ||= said;
    },
    focus() {
      open.focus();
      return root.activeElement === open;
    },
    hide(forNow) {
      if (!forNow) status.textContent = '';
      if (host.hidden) return;
      setMenu(false);
      host.hidden = true;
    },
    remove() {
      setMenu(false);
      host.remove();
    },
  };
}

/** Until the mark is on the page, and where there is no layout. */
const ESTIMATED = { full: { width: 212, height: 26 }, compact: { width: 28, height: 26 } };

function measure(host: HTMLElement, pill: HTMLElement): Mark['sizes'] {
  const wasHidden = host.hidden;
  const size = pill.dataset.size;
  host.hidden = false;
  const read = (state: MarkSize): Size => {
    pill.dataset.size = state;
    const { width, height } = pill.getBoundingClientRect();
    return width > 0 ? { width, height } : ESTIMATED[state];
  };
  const sizes = { full: read('full'), compact: read('compact') };
  if (size) pill.dataset.size = size;
  host.hidden = wasHidden;
  return sizes;
}

function button(
  document: Document,
  className: string,
  act: () => void,
  words?: string,
): HTMLButtonElement {
  const element = document.createElement('button');
  element.className = className;
  if (words) element.textContent = words;
  element.addEventListener('click', (event) => {
    if (event.isTrusted) act();
  });
  return element;
}
