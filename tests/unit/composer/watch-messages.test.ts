import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchMessages } from '../../../entrypoints/composer.content/watch-messages.ts';
import type { ReceivedMessage, SiteAdapter } from '../../../lib/sites/adapter.ts';

/** An adapter for pages whose messages are `<article>`. */
const messageFrom = vi.fn((node: Node): ReceivedMessage | null => {
  const element = (node as Element).closest<HTMLElement>('article');
  if (!element) return null;
  return { site: 'slack', element, key: element.id, text: element.textContent, partial: false };
});
const adapter = { messageFrom } as unknown as SiteAdapter;

let stop: AbortController;
let at: ReceivedMessage | null;
const met = vi.fn((message: ReceivedMessage | null) => {
  at = message;
});

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  at = null;
  messageFrom.mockClear();
  met.mockClear();
  document.body.innerHTML =
    '<article id="a"><p>one</p><p>two</p></article><article id="b"><p>three</p></article><nav></nav>';
  watchMessages(document, adapter, met, (node) => at?.element.contains(node) === true, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  vi.useRealTimers();
});

function hover(selector: string): void {
  document.querySelector(selector)?.dispatchEvent(new Event('pointerover', { bubbles: true }));
}
function rest(): void {
  vi.advanceTimersByTime(500);
}

it('reads the message that the pointer rests on, not those it passes', () => {
  hover('#b p');
  hover('#a p');
  rest();
  expect(met.mock.calls.map(([message]) => message?.key)).toEqual(['a']);
});

it('reads a message once while the pointer moves about in it', () => {
  for (let move = 0; move < 20; move += 1) {
    hover(`#a p:nth-child(${(move % 2) + 1})`);
    rest();
  }
  expect(messageFrom).toHaveBeenCalledOnce();
});

it('notices another message, and none', () => {
  for (const place of ['#a p', '#b p', 'nav', '#b p']) {
    hover(place);
    rest();
  }
  expect(met.mock.calls.map(([message]) => message?.key)).toEqual(['a', 'b', undefined, 'b']);
});

it('ends at once', () => {
  hover('#a p');
  stop.abort();
  rest();
  hover('#b p');
  rest();
  expect(met).not.toHaveBeenCalled();
});

it('asks for no selection while a caret moves in an editor, and for it again afterwards', () => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  editor.tabIndex = 0;
  document.body.append(editor);
  editor.focus();
  const asked = vi.spyOn(document, 'getSelection');
  for (let key = 0; key < 20; key += 1) document.dispatchEvent(new Event('selectionchange'));
  expect(asked).not.toHaveBeenCalled();
  asked.mockRestore();
  editor.blur();
  const words = document.querySelector('#b p')?.firstChild;
  document.getSelection()?.selectAllChildren(words?.parentNode ?? document.body);
  document.dispatchEvent(new Event('selectionchange'));
  rest();
  expect(met.mock.lastCall?.[0]?.key).toBe('b');
});
