import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type DraftListeners,
  watchDraft,
} from '../../../entrypoints/composer.content/watch-draft.ts';
import type { Composer, SiteAdapter } from '../../../lib/sites/adapter.ts';

/** Reports at once what it is asked to watch, as the browser does in its next frame. */
const sizes = {
  watched: new Set<Element>(),
  report: (): void => undefined,
};
vi.stubGlobal(
  'ResizeObserver',
  class {
    constructor(report: () => void) {
      sizes.report = report;
    }
    /** As in Chromium, which reports once for a new element and says nothing when asked again for one it has. */
    observe(element: Element) {
      if (sizes.watched.has(element)) return;
      sizes.watched.add(element);
      sizes.report();
    }
    disconnect() {
      sizes.watched.clear();
    }
  },
);

/** An adapter for pages whose composers are `[data-composer]`; the attribute is the draft's key. */
const composerFrom = vi.fn((node: Node): Composer | null => {
  const start = node instanceof HTMLElement ? node : node.parentElement;
  const element = start?.closest<HTMLElement>('[data-composer]');
  if (!element) return null;
  return { site: 'slack', kind: 'channel', element, key: element.dataset.composer ?? '' };
});
const adapter = { composerFrom } as unknown as SiteAdapter;

let stop: AbortController;
let listeners: {
  [name in keyof DraftListeners]: ReturnType<typeof vi.fn<DraftListeners[name]>>;
};

function addComposer(key: string): HTMLElement {
  const element = document.createElement('div');
  element.tabIndex = 0;
  element.dataset.composer = key;
  document.body.append(element);
  return element;
}

function type(element: HTMLElement, text: string): void {
  element.append(text);
  element.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  listeners = {
    onFocus: vi.fn(),
    onStranger: vi.fn(),
    onTyping: vi.fn(() => false),
    onPause: vi.fn(),
    onSettle: vi.fn(),
    onGone: vi.fn(),
  };
  watchDraft(document, adapter, listeners, stop.signal);
  composerFrom.mockClear();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('watching drafts', () => {
  it('reads a draft once typing rests, and only then', () => {
    const composer = addComposer('a');
    composer.focus();
    for (let key = 0; key < 50; key += 1) {
      type(composer, 'x');
      vi.advanceTimersByTime(80);
    }
    expect(listeners.onPause).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(listeners.onPause).toHaveBeenCalledOnce();
  });

  it('sets one timer for a burst of keys, and reads nothing of the page', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    composerFrom.mockClear();
    listeners.onPause.mockClear();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    const reads = [
      vi.spyOn(document, 'createTreeWalker'),
      vi.spyOn(document, 'getSelection'),
      vi.spyOn(Element.prototype, 'getBoundingClientRect'),
      vi.spyOn(Element.prototype, 'closest'),
      vi.spyOn(Node.prototype, 'textContent', 'get'),
    ];
    for (let key = 0; key < 100; key += 1) {
      composer.dispatchEvent(new Event('input', { bubbles: true }));
      vi.advanceTimersByTime(5);
      await Promise.resolve();
    }
    expect(timers).toHaveBeenCalledOnce();
    expect(cleared).not.toHaveBeenCalled();
    for (const read of [...reads, composerFrom]) expect(read).not.toHaveBeenCalled();
    for (const spy of [timers, cleared, ...reads]) spy.mockRestore();
    vi.advanceTimersByTime(1000);
    expect(listeners.onPause).toHaveBeenCalledOnce();
  });

  it('moves the time of reading on without setting its timer anew at each key', () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    const timers = vi.spyOn(globalThis, 'setTimeout');
    for (let key = 0; key < 100; key += 1) {
      type(composer, 'x');
      vi.advanceTimersByTime(83);
    }
    // A timer a pause's length, not one a key: 8.3 seconds of typing.
    expect(timers.mock.calls.length).toBeLessThan(20);
    timers.mockRestore();
  });

  it('leaves what typing changes in the composer until it rests', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    listeners.onSettle.mockClear();
    for (let line = 0; line < 10; line += 1) {
      composer.append(document.createElement('p'));
      type(composer, 'x');
      await Promise.resolve();
      vi.advanceTimersByTime(200);
    }
    expect(listeners.onSettle).not.toHaveBeenCalled();
    expect(listeners.onTyping).toHaveBeenCalled();
  });

  it('settles while somebody types when something comes up beside the composer', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    listeners.onSettle.mockClear();
    type(composer, '@');
    document.body.append(document.createElement('ul'));
    await Promise.resolve();
    vi.advanceTimersByTime(200);
    expect(listeners.onSettle).toHaveBeenCalledOnce();
  });

  it('looks more often while a mark has to keep up with the composer', () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    const ticks = (shows: boolean) => {
      listeners.onTyping.mockClear();
      listeners.onTyping.mockReturnValue(shows);
      for (let key = 0; key < 60; key += 1) {
        type(composer, 'x');
        vi.advanceTimersByTime(80);
      }
      return listeners.onTyping.mock.calls.length;
    };
    expect(ticks(true)).toBeGreaterThan(ticks(false));
  });

  it('watches the size of the composer between two bursts, not within one', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    type(composer, 'x');
    expect(sizes.watched.size).toBe(0);
    vi.advanceTimersByTime(1000);
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(sizes.watched).toEqual(new Set([composer]));
    listeners.onSettle.mockClear();
    sizes.report();
    vi.advanceTimersByTime(200);
    expect(listeners.onSettle).toHaveBeenCalledOnce();
  });

  it('settles at the first change of size after a draft that was only looked at', () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(2000);
    expect(listeners.onPause).toHaveBeenCalled();
    listeners.onSettle.mockClear();
    sizes.report();
    vi.advanceTimersByTime(200);
    expect(listeners.onSettle).toHaveBeenCalledOnce();
  });

  it('reads in an idle moment where the browser has them, and not when typing went on until then', () => {
    let idle: (() => void) | undefined;
    vi.stubGlobal('requestIdleCallback', (look: () => void) => {
      idle = look;
    });
    try {
      const composer = addComposer('a');
      composer.focus();
      vi.advanceTimersByTime(1000);
      expect(listeners.onPause).not.toHaveBeenCalled();
      type(composer, 'x');
      idle?.();
      expect(listeners.onPause).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1000);
      idle?.();
      expect(listeners.onPause).toHaveBeenCalledOnce();
    } finally {
      Reflect.deleteProperty(globalThis, 'requestIdleCallback');
    }
  });

  it('leaves a page without composer alone', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    for (let change = 0; change < 100; change += 1) document.body.append('x');
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('follows the focus from one composer to another', () => {
    addComposer('a').focus();
    addComposer('b').focus();
    expect(listeners.onFocus.mock.calls.map(([composer]) => composer.key)).toEqual(['a', 'b']);
    vi.advanceTimersByTime(1000);
    expect(listeners.onPause.mock.lastCall?.[0].key).toBe('b');
  });

  it('notices that the composer left the page', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    composer.remove();
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(listeners.onGone).toHaveBeenCalledOnce();
  });

  it('takes an editor that now serves another draft for another composer', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    composer.dataset.composer = 'b';
    composer.append('x');
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(listeners.onGone).toHaveBeenCalledOnce();
    expect(listeners.onFocus.mock.lastCall?.[0].key).toBe('b');
    expect(listeners.onPause.mock.lastCall?.[0].key).toBe('b');
  });

  it('batches what the page does while a draft is open', async () => {
    const composer = addComposer('a');
    composer.focus();
    vi.advanceTimersByTime(1000);
    listeners.onSettle.mockClear();
    for (let change = 0; change < 1000; change += 1) {
      document.body.append('x');
      await Promise.resolve();
    }
    vi.advanceTimersByTime(1000);
    expect(listeners.onSettle).toHaveBeenCalledOnce();
  });

  it('stops everything at once', () => {
    const composer = addComposer('a');
    composer.focus();
    stop.abort();
    for (const listener of Object.values(listeners)) listener.mockClear();
    type(composer, 'x');
    composer.remove();
    vi.advanceTimersByTime(1000);
    for (const listener of Object.values(listeners)) expect(listener).not.toHaveBeenCalled();
  });
});
