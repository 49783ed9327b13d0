import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Assistant,
  startAssistant,
} from '../../../entrypoints/composer.content/start-assistant.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import type { Composer, Reading, SiteAdapter, SiteHealth } from '../../../lib/sites/adapter.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

/** An adapter for pages whose composers are `[data-composer]`; the attribute is the draft's key. */
const adapter = {
  id: 'slack',
  composerFrom: (node: Node): Composer | null => {
    const element = (node instanceof HTMLElement ? node : node.parentElement)?.closest<HTMLElement>(
      '[data-composer]',
    );
    if (!element) return null;
    return { site: 'slack', kind: 'channel', element, key: element.dataset.composer ?? '' };
  },
  messageFrom: (node: Node) => {
    const element = (node as Element).closest<HTMLElement>('article');
    if (!element) return null;
    const text = element.textContent;
    return { site: 'slack', element, key: text, text, partial: false };
  },
  read: ({ element }: Composer) => ({ text: element.textContent }) as Reading,
  readSelection: () => '',
  health: () => ({ state: health, markers: {} }),
} as unknown as SiteAdapter;

const ask = vi.fn();
const onSource = vi.fn();
let health: SiteHealth['state'];
let stop: AbortController;
let assistant: Assistant;

function addEditor(key?: string): HTMLElement {
  const element = document.createElement('div');
  element.tabIndex = 0;
  element.setAttribute('contenteditable', 'true');
  if (key !== undefined) element.dataset.composer = key;
  document.body.append(element);
  return element;
}

beforeEach(() => {
  vi.useFakeTimers();
  health = 'quiet';
  ask.mockReset();
  onSource.mockReset();
  stop = new AbortController();
  assistant = startAssistant({
    document,
    adapter,
    settings: defaultSettings,
    ask,
    readShortcut: async () => '',
    hideOnSite: vi.fn(),
    dismissed: new Set(),
    onSource,
    isAlive: () => true,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

describe('what the panel may write', () => {
  it('goes into a composer that was opened after the message was chosen', async () => {
    assistant.takeSelection('What I was told.');
    expect(assistant.source()).toMatchObject({ kind: 'selection', writable: false });

    const reply = addEditor('reply');
    reply.focus();
    onSource.mockClear();
    vi.advanceTimersByTime(1000);
    expect(onSource).toHaveBeenCalled();
    expect(assistant.source()).toMatchObject({ kind: 'selection', writable: true });

    reply.remove();
    await Promise.resolve();
    vi.advanceTimersByTime(1000);
    expect(assistant.source()).toMatchObject({ kind: 'selection', writable: false });
  });
});

describe('what the user asked about', () => {
  it('stays when the site shows another conversation', () => {
    assistant.takeSelection('What I was told.');
    window.dispatchEvent(new PopStateEvent('popstate'));
    expect(assistant.source()).toMatchObject({ kind: 'selection', text: 'What I was told.' });
  });
});

describe('a page that has changed', () => {
  it('is told on the badge and in the panel when someone writes in an editor that nobody knows', () => {
    const editor = addEditor();
    health = 'changed';
    editor.focus();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ type: 'badge', badge: 'site-changed' });
    expect(onSource).toHaveBeenCalled();
  });

  it('is told again when the page comes back from the back/forward cache, which clears the badge', () => {
    const badge = { type: 'badge', badge: 'site-changed' };
    health = 'changed';
    addEditor().focus();
    expect(ask).toHaveBeenCalledExactlyOnceWith(badge);
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(ask.mock.calls).toEqual([[badge], [badge]]);
  });

  it('is not looked for in fields that are no editors', () => {
    const field = document.createElement('input');
    document.body.append(field);
    health = 'changed';
    field.focus();
    vi.advanceTimersByTime(1000);
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a received message', () => {
  it('is read again when the page shows more of it under the pointer', () => {
    document.body.innerHTML = '<article>The first lines</article>';
    const message = document.querySelector('article');
    const hover = () => {
      message?.dispatchEvent(new Event('pointerover', { bubbles: true }));
      vi.advanceTimersByTime(500);
    };
    hover();
    expect(assistant.source()?.text).toBe('The first lines');
    message?.append(', and all the others.');
    hover();
    expect(assistant.source()?.text).toBe('The first lines, and all the others.');
  });
});
