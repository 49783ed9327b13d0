const HIDDEN = /(?:^|;)\s*(?:display:\s*none|visibility:\s*hidden)/i;

/** Whether a person can see `element`. Where the browser cannot tell (no layout), the markup decides. */
export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.hasAttribute('hidden') || HIDDEN.test(at.getAttribute('style') ?? '')) return false;
  }
  return true;
}
