/**
 * Does `work`, which takes the focus to `host`, and gives it back to where the user types by now: a write may wait for
 * seconds, and an undo may follow. While the user is in the panel the page has no focus to give back.
 */
export function lendFocus<T>(host: HTMLElement, work: () => T): T {
  const document = host.ownerDocument;
  const user = userPlace(document, host);
  const selection = document.getSelection();
  const range = user && selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  const result = work();
  user?.focus({ preventScroll: true });
  // Fields keep their caret themselves.
  if (range && selection && user?.contains(range.startContainer)) {
    selection.removeAllRanges();
    selection.addRange(range);
  }
  return result;
}

function userPlace(document: Document, host: HTMLElement): HTMLElement | null {
  const { activeElement: at } = document;
  if (!(at instanceof HTMLElement) || at === document.body || !document.hasFocus()) return null;
  return host.contains(at) || at.contains(host) ? null : at;
}
