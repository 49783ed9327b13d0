import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Makes the recorded page `page` (such as `slack/main-composer.html`) the document of the test. */
export function showRecorded(page: string): void {
  showPage(readFileSync(path.join(import.meta.dirname, '../../fixtures', page), 'utf8'));
}

export function showPage(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.replaceChild(document.importNode(page.documentElement, true), document.documentElement);
}

/** The first element of the page at `selector`. */
export function at(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing at ${selector}`);
  return element;
}

/** Everything on the page that one might take for an editor. */
export function editables(): readonly Element[] {
  return [...document.querySelectorAll('[contenteditable], textarea, input')];
}
