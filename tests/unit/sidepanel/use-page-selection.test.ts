import { renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { usePageSelection } from '../../../entrypoints/sidepanel/use-page-selection.ts';
import { type PageSelection, SELECTION_KEY } from '../../../lib/messages.ts';

const MINUTE = 60_000;
const selected = (tabId: number, text: string, age = 0): Promise<void> =>
  storage.setItem<PageSelection>(SELECTION_KEY, { tabId, text, at: Date.now() - age });
const stored = () => storage.getItem<PageSelection>(SELECTION_KEY);

beforeEach(() => fakeBrowser.reset());

it('takes a selection that was made before the panel opened, and keeps it nowhere', async () => {
  await selected(1, ' words of the page ');
  const take = vi.fn();
  renderHook(() => usePageSelection(1, take));
  await waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith('words of the page'));
  await waitFor(async () => expect(await stored()).toBeNull());
});

it('takes one that is made later, and keeps it nowhere', async () => {
  const take = vi.fn();
  renderHook(() => usePageSelection(1, take));
  await selected(1, 'later words');
  await waitFor(() => expect(take).toHaveBeenCalledExactlyOnceWith('later words'));
  await waitFor(async () => expect(await stored()).toBeNull());
});

it('leaves the selection of another tab to the panel beside it', async () => {
  await selected(2, 'words of another tab');
  const take = vi.fn();
  renderHook(() => usePageSelection(1, take));
  await selected(2, 'more words of another tab');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(take).not.toHaveBeenCalled();
  expect(await stored()).toMatchObject({ tabId: 2 });
});

it('throws away one that nobody came for', async () => {
  await selected(2, 'old words', 2 * MINUTE);
  const take = vi.fn();
  renderHook(() => usePageSelection(1, take));
  await waitFor(async () => expect(await stored()).toBeNull());
  expect(take).not.toHaveBeenCalled();
});
