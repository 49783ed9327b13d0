import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { usePage } from '../../../entrypoints/sidepanel/use-page.ts';
import type { PanelRequest } from '../../../lib/messages.ts';

let asked: { tabId: number; request: PanelRequest }[];
let activeTab: number;

beforeEach(() => {
  asked = [];
  activeTab = 1;
  const connect = vi.fn((tabId: number) => ({
    disconnect: vi.fn(),
    onMessage: { addListener: vi.fn() },
    onDisconnect: { addListener: vi.fn() },
    postMessage: (request: PanelRequest) => asked.push({ tabId, request }),
  }));
  Object.assign(fakeBrowser.tabs, { connect, query: async () => [{ id: activeTab }] });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 5 }) });
});

it('what was offered for the draft in one tab never reaches a draft in another', async () => {
  const { result } = renderHook(() => usePage(undefined));
  await waitFor(() => expect(result.current.tabId).toBe(1));
  const before = result.current.writer;
  void before.restore('slack/C1/channel#1');
  await waitFor(() => expect(asked.map(({ tabId }) => tabId)).toEqual([1]));

  activeTab = 2;
  await act(() => fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 5 }));
  await waitFor(() => expect(result.current.tabId).toBe(2));
  expect(await before.restore('slack/C1/channel#1')).toMatchObject({ ok: false, restored: true });
  const change = { kind: 'insert', text: 'a' } as const;
  expect(await before.write('slack/C1/channel#1', change)).toMatchObject({ ok: false });
  expect(asked).toHaveLength(1);

  void result.current.writer.restore('slack/C1/channel#1');
  await waitFor(() => expect(asked.map(({ tabId }) => tabId)).toEqual([1, 2]));
});
