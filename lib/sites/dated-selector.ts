/** A selector and why it is believed: sites change, so every one has its source and the day it was last known to hold. */
export interface DatedSelector {
  readonly selector: string;
  /** What it holds on to, in the order of trust. */
  readonly basis: 'semantic' | 'attribute' | 'class';
  readonly source: string;
  /** Year and month, or year. */
  readonly date: string;
}

/** One selector list that matches what any of `selectors` matches. */
export function anyOf(selectors: readonly DatedSelector[]): string {
  return selectors.map(({ selector }) => selector).join(', ');
}

/** The first match in the order of trust, searching below `root`. */
export function firstMatch<E extends Element>(
  root: ParentNode,
  selectors: readonly DatedSelector[],
): E | null {
  for (const { selector } of selectors) {
    const found = root.querySelector<E>(selector);
    if (found) return found;
  }
  return null;
}
