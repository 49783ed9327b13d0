import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type DraftListeners,
  watchDraft,
} from '../../../entrypoints/composer.content/watch-draft.ts';
import type { Composer, SiteAdapter } from '../../../lib/sites/adapter.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
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

  it('does nothing for a keystroke but note it', () => {
    const composer = addComposer('a');
    composer.focus();
    composerFrom.mockClear();
    const before = vi.getTimerCount();
    for (let key = 0; key < 100; key += 1) {
      composer.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(composerFrom).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(before);
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
