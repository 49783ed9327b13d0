import { editingHostOf } from '../editing-host.ts';
import { shareInWorld } from '../isolated-world.ts';

interface Typing {
  /** `performance.now()` of the last input of any kind. */
  lastInput: number;
  /** Of the last input by a person: commands of scripts announce themselves by no `beforeinput`. */
  lastTyped: number;
  /** An input method is putting a word together. */
  composing: boolean;
  /** Where the caret was when the editor lost the focus. */
  caret: Range | null;
}

/** Noted by the content script, asked by the writer. */
const watched = shareInWorld('typing', () => new WeakMap<Element, Typing>());

/**
 * Notes when and how people type in the editors of a page, for writers to wait and to refuse by. Call once, before any
 * write; a keystroke costs one look-up. Editors that were never typed in count as typed in just now.
 */
export function watchTyping(document: Document, signal: AbortSignal): void {
  for (const [type, note] of Object.entries(notes)) {
    const whenHeard = ({ target }: Event) => {
      const host = target instanceof Node && editingHostOf(target);
      if (host) note(typingIn(host), host);
    };
    document.addEventListener(type, whenHeard, { capture: true, passive: true, signal });
  }
}

/** What each event tells about the editor that it happens in. */
const notes: Readonly<Record<string, (typing: Typing, host: Element) => void>> = {
  input: (typing) => {
    typing.lastInput = performance.now();
  },
  beforeinput: (typing) => {
    typing.lastTyped = performance.now();
  },
  compositionstart: (typing) => {
    typing.composing = true;
  },
  compositionend: (typing) => {
    typing.composing = false;
    typing.lastInput = performance.now();
  },
  focusout: (typing, host) => {
    typing.caret = caretIn(host);
  },
};

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
