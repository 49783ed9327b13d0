/** Heard by every script of this extension in the page, whichever version or world it is of. */
const STARTED = 'plainspoken:started';

/** How long a content script may work in its page. */
export interface ScriptLifetime {
  /** Aborts when another script of ours takes over, or once it was found that the extension is gone. */
  readonly signal: AbortSignal;
  /** Whether to go on; looks for the extension, and ends everything when it is gone. */
  isAlive(): boolean;
}

/**
 * Begins a script's life and ends that of the ones before it: an update, and an installation with pages open, bring a
 * second script into a page. `isInstalled` tells whether the extension that the script came from is still there. WXT has
 * the same with much that nothing here uses; every tab would load it.
 */
export function beginLifetime(document: Document, isInstalled: () => boolean): ScriptLifetime {
  const ending = new AbortController();
  const { signal } = ending;
  document.dispatchEvent(new Event(STARTED));
  document.addEventListener(STARTED, () => ending.abort(), { signal });
  const isAlive = () => {
    if (!isInstalled()) ending.abort();
    return !signal.aborted;
  };
  // Where people switch an extension off is another tab: they come back to a page without a dead mark.
  document.addEventListener('visibilitychange', isAlive, { signal });
  return { signal, isAlive };
}
