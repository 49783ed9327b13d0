import { editingHostOf } from '../editing-host.ts';
import { shareInWorld } from '../isolated-world.ts';

interface Typing {
  /** `performance.now()` of the last input, or key or click that may have changed something. */
  lastInput: number;
  /** Of the last key that a person pressed. */
  lastTyped: number;
  /** An input method is putting a word together. */
  composing: boolean;
  /** Where the caret was when the editor lost the focus. */
  caret: Range | null;
}

/** Noted by the content script, asked by the writer. */
const watched = shareInWorld('typing', () => new WeakMap<Element, Typing>());

/**
 * What tells of typing. Quill changes its document at many keys (Shift+Enter, Delete, Ctrl+B) and at the buttons of its
 * toolbar without any `input`, and merges in its history what comes soon after (measured, 1.3.7 and 2.0.3).
 */
const TOLD_BY = ['keydown', 'click', 'input', 'compositionstart', 'compositionend', 'focusout'];

/**
 * Notes when and how people type in the editors of a page, for writers to wait and to refuse by. Call once, before any
 * write; a keystroke costs one look-up an event. Editors that were never typed in count as typed in just now.
 */
export function watchTyping(document: Document, signal: AbortSignal): void {
  const note = ({ type, target, isTrusted }: Event) => {
    // A toolbar's button leaves the focus in the editor that it is for.
    const at = type === 'click' ? document.activeElement : target;
    if (!(at instanceof Element)) return;
    // Typing goes to the host itself: finding it anew would be most of what a keystroke costs.
    const host = watched.has(at) ? at : editingHostOf(at);
    if (!host) return;
    const typing = typingIn(host);
    if (type === 'focusout') typing.caret = caretIn(host);
    else {
      typing.lastInput = performance.now();
      if (type === 'keydown' && isTrusted) typing.lastTyped = typing.lastInput;
      if (type.startsWith('comp')) typing.composing = type === 'compositionstart';
    }
  };
  for (const type of TOLD_BY) {
    document.addEventListener(type, note, { capture: true, passive: true, signal });
  }
}

/** Milliseconds since the last input in `host`, as far as it was watched. */
export function msSinceInput(host: Element): number {
  return performance.now() - typingIn(host).lastInput;
}

/** Whether a person has typed in `host` since `time`, in `performance.now()` terms. */
export function isTypedSince(host: Element, time: number): boolean {
  return typingIn(host).lastTyped > time;
}

/** Whether an input method is at work in `host`. */
export function isComposing(host: Element): boolean {
  return watched.get(host)?.composing ?? false;
}

/** The selection in `host`, or the one it had when it lost the focus. */
export function caretIn(host: Element): Range | null {
  const selection = host.ownerDocument.getSelection();
  if (selection && selection.rangeCount > 0) {
    const range = selection.getRangeAt(0);
    if (host.contains(range.endContainer)) return range.cloneRange();
  }
  const remembered = watched.get(host)?.caret ?? null;
  return remembered && host.contains(remembered.endContainer) ? remembered : null;
}

function typingIn(host: Element): Typing {
  const known = watched.get(host);
  if (known) return known;
  const typing = { lastInput: performance.now(), lastTyped: 0, composing: false, caret: null };
  watched.set(host, typing);
  return typing;
}
