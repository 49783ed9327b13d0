import type { Composer, SiteAdapter } from '../../lib/sites/adapter.ts';
import { endDraft } from '../../lib/sites/draft-keys.ts';
import { editingHostOf } from '../../lib/sites/editing-host.ts';
import { watchRhythm } from './typing-rhythm.ts';

/** How long the page settles after it changed something. */
const SETTLE_MS = 120;

export interface DraftListeners {
  /** A composer has the focus, or another one than before. */
  readonly onFocus: (composer: Composer) => void;
  /** An editor has the focus that is no composer, as far as we can tell. */
  readonly onStranger: () => void;
  /** Typing goes on. True when something shows that has to keep up with a composer that grows. */
  readonly onTyping: () => boolean;
  /** Typing rests. */
  readonly onPause: (composer: Composer) => void;
  /** The page changed around or inside the composer: it may have moved. */
  readonly onSettle: (composer: Composer) => void;
  /** The composer left the page, or its draft was sent or thrown away. */
  readonly onGone: (composer: Composer) => void;
}

export interface DraftWatch {
  /** The composer that has, or last had, the focus. */
  readonly composer: Composer | null;
}

/**
 * Follows the composer in use. A keystroke costs one comparison and one reading of the clock; a page without a focused
 * composer costs nothing.
 */
export function watchDraft(
  document: Document,
  adapter: SiteAdapter,
  listeners: DraftListeners,
  signal: AbortSignal,
): DraftWatch {
  let composer: Composer | null = null;
  /** There were words in the composer when typing last rested. */
  let filled = false;
  let settle: ReturnType<typeof setTimeout> | undefined;
  const rhythm = watchRhythm(listeners.onTyping, look);

  const observer = new MutationObserver((changes) => {
    const mayBeTyped = !noteEmptied() && rhythm.isTyping;
    // What typing changes is looked at when it rests; what comes up beside it, such as a list of names, at once.
    if (mayBeTyped && changes.every(({ target }) => composer?.element.contains(target))) return;
    scheduleSettle();
  });
  /** It reports once for being asked. */
  let asked = false;
  const resized = new ResizeObserver(() => {
    if (asked) asked = false;
    else scheduleSettle();
  });

  function whenFocused(event: Event): void {
    if (!(event.target instanceof Node)) return;
    if (composer?.element.isConnected && composer.element.contains(event.target)) return;
    const found = adapter.composerFrom(event.target);
    if (!found) {
      if (editingHostOf(event.target)) listeners.onStranger();
      return;
    }
    follow(found);
    listeners.onFocus(found);
    rhythm.schedule();
  }

  function whenTyped(event: Event): void {
    if (!(event.target instanceof Node)) return;
    if (!composer?.element.contains(event.target)) {
      // A composer that had the focus before we came, or that the site swapped under the caret.
      whenFocused(event);
      return;
    }
    // Every line that is begun would have its frame wait for us: while typing goes on the timer looks.
    if (!rhythm.isTyping) resized.disconnect();
    rhythm.note();
  }

  function scheduleSettle(): void {
    settle ??= setTimeout(whenSettled, SETTLE_MS);
  }

  function look(): void {
    noteEmptied();
    if (!refresh() || !composer) return;
    watchSize(composer);
    filled = !isEmpty(composer);
    listeners.onPause(composer);
  }

  /** Send empties the editor without an input event, and the next words may come at once. */
  function noteEmptied(): boolean {
    if (!composer || !filled || !isEmpty(composer)) return false;
    filled = false;
    endDraft(composer.element);
    return true;
  }

  function whenSettled(): void {
    settle = undefined;
    if (refresh() && composer) listeners.onSettle(composer);
  }

  /** Sites reuse an editor for another draft: the key tells. False when the composer is gone. */
  function refresh(): boolean {
    if (!composer) return false;
    const now = composer.element.isConnected ? adapter.composerFrom(composer.element) : null;
    if (!now) {
      const gone = composer;
      unfollow();
      listeners.onGone(gone);
      return false;
    }
    if (now.key !== composer.key) {
      listeners.onGone(composer);
      composer = now;
      listeners.onFocus(now);
      rhythm.schedule();
    }
    return true;
  }

  function follow(found: Composer): void {
    unfollow();
    composer = found;
    observer.observe(document.body, { childList: true, subtree: true });
    watchSize(found);
  }

  /** Chromium says nothing when asked again for what is observed already: each time has to be a first one. */
  function watchSize({ element }: Composer): void {
    resized.disconnect();
    asked = true;
    resized.observe(element);
  }

  function unfollow(): void {
    composer = null;
    filled = false;
    observer.disconnect();
    resized.disconnect();
    rhythm.stop();
    clearTimeout(settle);
    settle = undefined;
  }

  document.addEventListener('focusin', whenFocused, { capture: true, passive: true, signal });
  document.addEventListener('input', whenTyped, { capture: true, passive: true, signal });
  signal.addEventListener('abort', unfollow);
  if (document.activeElement) {
    const found = adapter.composerFrom(document.activeElement);
    if (found) {
      follow(found);
      listeners.onFocus(found);
      rhythm.schedule();
    }
  }

  return {
    get composer() {
      return composer;
    },
  };
}

/** Stops at the first word: a page may change something many times a second. */
function isEmpty({ element }: Composer): boolean {
  const texts = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) if (/\S/.test(texts.currentNode.nodeValue ?? '')) return false;
  return true;
}
