import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageState } from '../../../components/source/page-state.ts';
import { openSourcePort } from '../../../entrypoints/sidepanel/source-port.ts';
import { PANEL_PORT, type PageEvent, type PanelRequest } from '../../../lib/messages.ts';

/** The page's end of a connection. */
function fakePort() {
  const hear: ((event: PageEvent) => void)[] = [];
  const gone: (() => void)[] = [];
  return {
    asked: [] as PanelRequest[],
    say: (event: PageEvent) => hear.forEach((listener) => void listener(event)),
    cut: () => gone.forEach((listener) => void listener()),
    disconnect: vi.fn(),
    onMessage: { addListener: (listener: (event: PageEvent) => void) => hear.push(listener) },
    onDisconnect: { addListener: (listener: () => void) => gone.push(listener) },
    postMessage(request: PanelRequest) {
      this.asked.push(request);
    },
  };
}

const quiet: PageEvent = {
  type: 'source',
  source: null,
  health: { state: 'quiet', markers: {} },
};

let ports: { tabId: number; port: ReturnType<typeof fakePort> }[];
let activeTab: number;
let controller: AbortController;
let states: PageState[];

beforeEach(() => {
  ports = [];
  states = [];
  activeTab = 1;
  controller = new AbortController();
  const connect = vi.fn((tabId: number, info: { name: string }) => {
    expect(info.name).toBe(PANEL_PORT);
    const port = fakePort();
    ports.push({ tabId, port });
    return port;
  });
  Object.assign(fakeBrowser.tabs, {
    connect,
    query: async () => [{ id: activeTab }],
  });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => ({ id: 5 }) });
});

afterEach(() => controller.abort());

async function open(tabId?: number) {
  const writer = openSourcePort({
    tabId,
    signal: controller.signal,
    onState: (state) => states.push(state),
  });
  await vi.waitFor(() => expect(ports).toHaveLength(1));
  return writer;
}
const newest = () => {
  const entry = ports.at(-1);
  if (!entry) throw new Error('not connected');
  return entry;
};

describe('the connection to the page', () => {
  it('tells what the page has', async () => {
    await open();
    newest().port.say(quiet);
    expect(states).toEqual([
      { kind: 'connecting' },
      { kind: 'connected', source: null, health: 'quiet' },
    ]);
  });

  it('takes a page that nobody answers on for an unsupported one', async () => {
    await open();
    newest().port.cut();
    expect(states.at(-1)).toEqual({ kind: 'unsupported' });
  });

  it('follows the user to another tab and leaves the one before', async () => {
    await open();
    const before = newest().port;
    activeTab = 2;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 5 });
    await vi.waitFor(() => expect(newest().tabId).toBe(2));
    expect(before.disconnect).toHaveBeenCalled();
    before.say(quiet);
    expect(states.at(-1)).toEqual({ kind: 'connecting' });
  });

  it('connects again when the page has loaded anew', async () => {
    await open();
    newest().port.cut();
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, { id: 1 } as never);
    await vi.waitFor(() => expect(ports).toHaveLength(2));
    newest().port.say(quiet);
    expect(states.at(-1)).toMatchObject({ kind: 'connected' });
  });

  it('keeps a connection that lives, whatever the page loads', async () => {
    await open();
    newest().port.say(quiet);
    await fakeBrowser.tabs.onUpdated.trigger(1, { status: 'complete' }, { id: 1 } as never);
    window.dispatchEvent(new Event('focus'));
    await Promise.resolve();
    expect(ports).toHaveLength(1);
  });

  it('tries again when the window comes back', async () => {
    await open();
    newest().port.cut();
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(ports).toHaveLength(2));
  });

  it('stays with its tab in a window of its own', async () => {
    await open(7);
    expect(newest().tabId).toBe(7);
    activeTab = 2;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 2, windowId: 5 });
    await Promise.resolve();
    expect(ports).toHaveLength(1);
  });

  it('ends with the panel', async () => {
    await open();
    const { port } = newest();
    controller.abort();
    expect(port.disconnect).toHaveBeenCalled();
    activeTab = 3;
    await fakeBrowser.tabs.onActivated.trigger({ tabId: 3, windowId: 5 });
    await Promise.resolve();
    expect(ports).toHaveLength(1);
  });
});

describe('writing through the connection', () => {
  it('answers each request with its own result', async () => {
    const writer = await open();
    const { port } = newest();
    const first = writer.write('draft', { kind: 'insert', text: 'a' });
    const second = writer.restore('draft');
    const [one, two] = port.asked;
    port.say({ type: 'written', id: two?.id ?? 0, result: { ok: true, text: 'old' } });
    port.say({ type: 'written', id: one?.id ?? 0, result: { ok: true, text: 'new' } });
    expect(await first).toEqual({ ok: true, text: 'new' });
    expect(await second).toEqual({ ok: true, text: 'old' });
  });

  it('does not claim that the draft stands when the page goes away in between', async () => {
    const writer = await open();
    const result = writer.write('draft', { kind: 'insert', text: 'a' });
    newest().port.cut();
    expect(await result).toEqual({ ok: false, reason: 'composer-gone', restored: false });
  });

  it('refuses at once when no page is connected', async () => {
    const writer = await open();
    newest().port.cut();
    expect(await writer.write('draft', { kind: 'insert', text: 'a' })).toMatchObject({
      ok: false,
      restored: true,
    });
  });
});
