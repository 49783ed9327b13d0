import type { Composer, ComposerKind } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { createDraftKeys } from '../draft-keys.ts';
import { editingHostOf, isMultilineTextbox } from '../editing-host.ts';
import {
  composeCells,
  composeContexts,
  composerMarks,
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
  const context = composeContextOf(host);
  if (!host.matches(anyOf(composerMarks)) || !(context || host.closest(anyOf(composeCells)))) {
    return null;
  }
  const place = draftIdIn(context);
  return {
    site: 'gmail',
    kind: kindOf(host),
    element: host,
    key: keys.keyOf(host, 'gmail', place),
  };
}

/** A place to write several lines in, in a compose, that none of our marks know. */
export function isUnknownGmailEditor(host: HTMLElement): boolean {
  return (
    isMultilineTextbox(host) &&
    !host.matches(anyOf(notComposers)) &&
    !host.matches(anyOf(composerMarks)) &&
    composeContextOf(host) !== null
  );
}

/** The nearest element around `host` with a field that only a compose has; the page itself is too far. */
function composeContextOf(host: Element): Element | null {
  let at = host.parentElement;
  for (let level = 0; at && level < CONTEXT_LEVELS; level += 1, at = at.parentElement) {
    if (at.matches('body, [role="main"], [role="list"]')) return null;
    if (at.querySelector(anyOf(composeContexts))) return at;
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
function draftIdIn(context: Element | null): string {
  const value = context?.querySelector<HTMLInputElement>('input[name="draft"]')?.value ?? '';
  return value === 'undefined' || value === 'null' ? '' : value;
}
