import { afterEach, describe, expect, it, vi } from 'vitest';
import type { MarkPlace } from '../../../lib/mark/geometry.ts';
import { createMark, type Mark } from '../../../lib/mark/mark.ts';

const words = {
  offer: 'Simpler <b>ways</b>',
  more: 'More choices',
  hideHere: 'Not for this draft',
  hideOnSite: 'Never on Slack',
};
const said = 'Plainspoken can help.';
const place: MarkPlace = { size: 'full', left: 10, top: 20, width: 200, height: 26 };

function show(): { mark: Mark; root: ShadowRoot; leave: () => void } {
  const leave = vi.fn();
  const actions = { open: vi.fn(), hideHere: vi.fn(), hideOnSite: vi.fn(), leave };
  const mark = createMark(document, words, actions);
  document.documentElement.append(mark.host);
  mark.show(place, 'light');
  const root = mark.host.shadowRoot;
  if (!root) throw new Error('The mark has no shadow root.');
  return { mark, root, leave };
}

afterEach(() => document.querySelector('plainspoken-mark')?.remove());

describe('the mark', () => {
  it('says what it offers, as text', () => {
    const { root } = show();
    expect(root.querySelector('.open')?.getAttribute('aria-label')).toBe(words.offer);
    expect(root.querySelector('.words')?.textContent).toBe(words.offer);
    expect(root.querySelector('b')).toBeNull();
  });

  it('is announced once, not on every move nor when it was out of sight for a while', async () => {
    const { mark, root } = show();
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    mark.announce(said);
    expect(status?.textContent).toBe(said);
    const changed = vi.fn();
    new MutationObserver(changed).observe(status as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    mark.show({ ...place, top: 40 }, 'light');
    mark.hide(true);
    expect(mark.host.hidden).toBe(true);
    mark.show(place, 'light');
    mark.announce(said);
    expect(mark.host.hidden).toBe(false);
    await Promise.resolve();
    expect(changed).not.toHaveBeenCalled();
  });

  it('is announced again for another offer', () => {
    const { mark, root } = show();
    const status = root.querySelector('[role=status]');
    mark.announce(said);
    mark.hide(true);
    mark.hide();
    expect(status?.textContent).toBe('');
    mark.show(place, 'light');
    mark.announce(said);
    expect(status?.textContent).toBe(said);
  });

  it('gives focus back to the composer on Escape', () => {
    const { root, leave } = show();
    root
      .querySelector('.open')
      ?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
      );
    expect(leave).toHaveBeenCalledOnce();
  });

  it('takes the focus when asked, and tells where it came from when it gives it back', () => {
    const { mark, root, leave } = show();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    expect(mark.focus()).toBe(true);
    expect(root.activeElement?.className).toBe('open');
    root.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }),
    );
    expect(leave).toHaveBeenCalledExactlyOnceWith(field);
    field.remove();
  });

  it('keeps its keys and clicks from the shortcuts of the page', () => {
    const { root } = show();
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'input']) document.addEventListener(type, heard);
    const open = root.querySelector('.open');
    open?.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', bubbles: true, composed: true }));
    open?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    open?.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    for (const type of ['keydown', 'click', 'input']) document.removeEventListener(type, heard);
    expect(heard).not.toHaveBeenCalled();
  });

  it('does not act on clicks that a script of the page makes', () => {
    const open = vi.fn();
    const mark = createMark(document, words, {
      open,
      hideHere: open,
      hideOnSite: open,
      leave: open,
    });
    document.documentElement.append(mark.host);
    mark.show(place, 'light');
    for (const button of mark.host.shadowRoot?.querySelectorAll('button') ?? []) button.click();
    expect(open).not.toHaveBeenCalled();
  });

  it('leaves the caret where it is when clicked', () => {
    const { root } = show();
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    root.querySelector('.open')?.dispatchEvent(press);
    expect(press.defaultPrevented).toBe(true);
  });
});
