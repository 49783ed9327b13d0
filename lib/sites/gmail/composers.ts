import type { Composer, ComposerKind } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { createDraftKeys } from '../draft-keys.ts';
import { editingHostOf, isMultilineTextbox } from '../editing-host.ts';
import {
  composeCells,
  composeContexts,
  composerMarks,
  draftIds,
  fullScreenFrames,
  inlineFrames,
  notComposers,
  popOutPages,
  popupFrames,
} from './selectors.ts';

/** Send and body share an ancestor 13 levels up in an inline reply (measured live by second-word, 2026-07-21). */
const CONTEXT_LEVELS = 20;

const keys = createDraftKeys();

/** The composer that `node` is in. */
export function gmailComposerFrom(node: Node): Composer | null {
  const host = editingHostOf(node);
  if (!host || !isMultilineTextbox(host) || host.matches(anyOf(notComposers))) return null;
  if (!host.matches(anyOf(composerMarks)) || !isInCompose(host)) return null;
  const key = keys.keyOf(host, 'gmail', draftIdOf(host));
  return { site: 'gmail', kind: kindOf(host), element: host, key };
}

/** A place to write several lines in, in a compose, that none of our marks know. */
export function isUnknownGmailEditor(host: HTMLElement): boolean {
  return (
    isMultilineTextbox(host) &&
    !host.matches(anyOf(notComposers)) &&
    !host.matches(anyOf(composerMarks)) &&
    ancestorWith(host, anyOf(composeContexts)) !== null
  );
}

function isInCompose(host: Element): boolean {
  return (
    host.closest(anyOf(composeCells)) !== null ||
    ancestorWith(host, anyOf(composeContexts)) !== null
  );
}

/** The nearest element around `host` that holds a match of `selector`; the page itself is too far. */
function ancestorWith(host: Element, selector: string): Element | null {
  let at = host.parentElement;
  for (let level = 0; at && level < CONTEXT_LEVELS; level += 1, at = at.parentElement) {
    if (at.matches('body, [role="main"], [role="list"]')) return null;
    if (at.querySelector(selector)) return at;
  }
  return null;
}

function kindOf(host: Element): ComposerKind {
  if (host.ownerDocument.querySelector(anyOf(popOutPages))) return 'pop-out';
  if (host.matches(anyOf(fullScreenFrames))) return 'full-screen';
  if (host.closest(anyOf(inlineFrames))) return 'inline';
  return host.closest(anyOf(popupFrames)) ? 'popup' : 'unknown';
}

/** Gmail's id of the draft, once it has been saved. */
function draftIdOf(host: Element): string {
  const selector = anyOf(draftIds);
  const input = ancestorWith(host, selector)?.querySelector<HTMLInputElement>(selector);
  const value = input?.value ?? '';
  return value === 'undefined' || value === 'null' ? '' : value;
}
