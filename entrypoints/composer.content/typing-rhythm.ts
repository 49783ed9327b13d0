/** How long typing rests before a draft is read. */
const PAUSE_MS = 600;
/** How often something that shows beside the composer keeps up with it while typing goes on. */
const KEEP_UP_MS = 300;
/** A page that is never idle gets its draft read after so long all the same. */
const IDLE_MS = 200;

export interface TypingRhythm {
  /** Something was typed less than a pause ago. */
  readonly isTyping: boolean;
  /** Something was typed. */
  note(): void;
  /** Has `onRest` called in a pause's time, or once typing rests. */
  schedule(): void;
  stop(): void;
}

/**
 * Tells when typing rests. A keystroke costs one reading of the clock: one timer runs, and looks when it fires how long
 * ago the last one was.
 * @param onTyping called now and then while typing goes on; true when it wants to be called more often.
 * @param onRest called in an idle moment of the page.
 */
export function watchRhythm(onTyping: () => boolean, onRest: () => void): TypingRhythm {
  let last = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;

  function whenDue(): void {
    const left = last + PAUSE_MS - performance.now();
    timer = undefined;
    if (left > 0) {
      timer = setTimeout(whenDue, onTyping() ? Math.min(left, KEEP_UP_MS) : left);
    } else if ('requestIdleCallback' in window) {
      idle = requestIdleCallback(() => isTyping() || onRest(), { timeout: IDLE_MS });
    } else onRest();
  }

  function schedule(): void {
    timer ??= setTimeout(whenDue, PAUSE_MS);
  }

  const isTyping = () => performance.now() - last < PAUSE_MS;

  return {
    get isTyping() {
      return isTyping();
    },
    note() {
      last = performance.now();
      schedule();
    },
    schedule,
    stop() {
      clearTimeout(timer);
      timer = undefined;
      if (idle) cancelIdleCallback(idle);
      idle = 0;
    },
  };
}
