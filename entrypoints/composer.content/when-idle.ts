/**
 * Calls back when the page has painted and has nothing else to do, at the latest after `timeout` milliseconds: reading
 * where things are then costs next to nothing, while in the same task as a keystroke it forces a layout. Returns what
 * calls it off.
 */
export function whenIdle(callback: () => void, timeout: number): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, 0);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout });
  return () => cancelIdleCallback(request);
}
