import { isVisible } from './visible.ts';

const EDITABLE =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';

/** The element of a node: itself, or its parent. */
export function elementOf(node: Node): Element | null {
  return node.nodeType === 1 ? (node as Element) : node.parentElement;
}

/** The outermost contenteditable that `node` is in. Editors nest: a mention's inside may be editable in a fixed part. */
export function editingHostOf(node: Node): HTMLElement | null {
  let host = elementOf(node)?.closest<HTMLElement>(EDITABLE) ?? null;
  for (
    let outer = host;
    outer;
    outer = outer.parentElement?.closest<HTMLElement>(EDITABLE) ?? null
  ) {
    host = outer;
  }
  return host;
}

/** A visible place to write several lines in, by what it tells assistive technology; no site's markup is asked. */
export function isMultilineTextbox(host: HTMLElement): boolean {
  return (
    host.getAttribute('role') === 'textbox' &&
    host.getAttribute('aria-multiline') !== 'false' &&
    host.getAttribute('aria-disabled') !== 'true' &&
    host.getAttribute('aria-readonly') !== 'true' &&
    host.closest('[aria-hidden="true"]') === null &&
    isVisible(host)
  );
}
