import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer, Reading, SiteAdapter } from '../../../lib/sites/adapter.ts';
import { restore } from '../../../lib/sites/restore.ts';
import { keepSnapshot } from '../../../lib/sites/writing/snapshot.ts';

/** A site whose editors are `[data-key]`; the attribute is the draft's key. */
const adapter = {
  id: 'gmail',
  composerFrom: (node: Node): Composer | null => {
    const element = node as HTMLElement;
    const key = element.dataset.key;
    return key ? { site: 'gmail', kind: 'popup', element, key } : null;
  },
  read: ({ element }: Composer) => ({ text: element.textContent, protectedHash: '' }) as Reading,
} as unknown as SiteAdapter;

function addComposer(key: string, text: string): Composer {
  const element = document.createElement('div');
  element.tabIndex = 0;
  element.dataset.key = key;
  element.append(text);
  document.body.append(element);
  return { site: 'gmail', kind: 'popup', element, key };
}

/** As if a write had just made `after` of `before`. */
function wrote(composer: Composer, askedFor: string, before: string, after: string): void {
  composer.element.textContent = after;
  composer.element.dataset.before = before;
  keepSnapshot(composer, askedFor, { text: before, protectedHash: '' } as Reading, after);
}

beforeEach(() => {
  document.execCommand = vi.fn((command: string) => {
    const at = document.activeElement;
    if (command !== 'undo' || !(at instanceof HTMLElement)) return false;
    at.textContent = at.dataset.before ?? at.textContent;
    return true;
  });
});
afterEach(() => document.body.replaceChildren());

describe('restoring a draft', () => {
  it('goes to the draft that was written into, not to the one in use since', async () => {
    const reply = addComposer('gmail/1#1', '');
    const other = addComposer('gmail/2#2', '');
    wrote(other, other.key, 'an older text', 'the other draft');
    wrote(reply, reply.key, 'my reply', 'a shorter reply');
    expect(await restore(adapter, other, reply.key)).toEqual({ ok: true, text: 'my reply' });
    expect(reply.element.textContent).toBe('my reply');
    expect(other.element.textContent).toBe('the other draft');
  });

  it('never puts the words of one new mail into another', async () => {
    const first = addComposer('gmail/new#11', '');
    wrote(first, first.key, 'for your eyes only', 'shorter');
    first.element.remove();
    const second = addComposer('gmail/new#12', 'to everybody');
    expect(await restore(adapter, second, first.key)).toMatchObject({ ok: false, restored: true });
    expect(await restore(adapter, second)).toMatchObject({ ok: false, restored: true });
    expect(second.element.textContent).toBe('to everybody');
  });

  it('finds what was inserted while a received message was helped', async () => {
    const draft = addComposer('gmail/21#21', '');
    wrote(draft, 'mail-7/abc', 'Thanks.', 'Thanks. A cake without a base falls in.');
    expect(await restore(adapter, draft, 'mail-7/abc')).toEqual({ ok: true, text: 'Thanks.' });
  });

  it('finds a draft again whose editor the page made anew', async () => {
    const before = addComposer('gmail/31#31', '');
    wrote(before, before.key, 'long', 'short');
    before.element.remove();
    const anew = addComposer('gmail/31#32', 'short');
    anew.element.dataset.before = 'long';
    expect(await restore(adapter, anew, before.key)).toEqual({ ok: true, text: 'long' });
  });

  it('knows a draft again that was thrown away and taken back after the write', async () => {
    const draft = addComposer('gmail/new#61', '');
    wrote(draft, draft.key, 'long', 'short');
    draft.element.dataset.key = 'gmail/new#62';
    const now = { ...draft, key: 'gmail/new#62' };
    expect(await restore(adapter, now, draft.key)).toEqual({ ok: true, text: 'long' });
  });

  it('leaves the next message alone, which the site lets people write in the same editor', async () => {
    const draft = addComposer('slack/C1/channel#51', '');
    const before = 'I think that it would be good if we could talk about the release on Monday.';
    wrote(draft, draft.key, before, 'Let us talk about the release on Monday.');
    const next = 'Lunch at noon? I have booked the big table, and Kim brings a cake.';
    draft.element.textContent = next;
    expect(await restore(adapter, draft)).toEqual({
      ok: false,
      reason: 'draft-changed',
      restored: true,
    });
    expect(draft.element.textContent).toBe(next);
  });

  it('leaves an editor alone that serves another draft by now', async () => {
    const draft = addComposer('gmail/41#41', '');
    wrote(draft, draft.key, 'long', 'short');
    draft.element.dataset.key = 'gmail/42#42';
    const now = { ...draft, key: 'gmail/42#42' };
    expect(await restore(adapter, now, draft.key)).toMatchObject({ ok: false, restored: true });
    expect(draft.element.textContent).toBe('short');
  });
});
