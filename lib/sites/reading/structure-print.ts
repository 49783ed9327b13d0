import { fingerprint } from '../../text/fingerprint.ts';

/** Attributes that make a thing what it is. Others come and go: writing tools add their own to any element. */
const IDENTITY = ['href', 'src', 'data-id', 'data-emoji', 'data-smartmail'];

/** The same for elements with the same tags, texts and targets, in the same order. */
export function structurePrint(elements: readonly Element[]): string {
  const parts: string[] = [];
  for (const element of elements) print(element, parts);
  return fingerprint(parts.join('\u0000'));
}

function print(element: Element, parts: string[]): void {
  parts.push(`<${element.tagName}`);
  for (const name of IDENTITY) {
    const value = element.getAttribute(name);
    if (value !== null) parts.push(`${name}=${value}`);
  }
  for (const child of element.childNodes) {
    if (child.nodeType === 3) parts.push((child as Text).data);
    else if (child.nodeType === 1) print(child as Element, parts);
  }
  parts.push('>');
}
