import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';

const setBadgeText = vi.fn();
const event = { addListener: vi.fn() };

beforeEach(() => {
  fakeBrowser.reset();
  setBadgeText.mockReset().mockResolvedValue(undefined);
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: event },
    commands: { onCommand: event },
    browserAction: undefined,
    action: {
      onClicked: event,
      setBadgeBackgroundColor: vi.fn(async () => undefined),
      setBadgeText,
    },
  });
  background.main();
});

const tell = (sender: object) =>
  fakeBrowser.runtime.onMessage.trigger(
    { type: 'badge', badge: 'offer' },
    sender as never,
    vi.fn(),
  );

it('shows on the badge what the tab has to offer', async () => {
  void tell({ id: fakeBrowser.runtime.id, tab: { id: 7 } });
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: '1' }));
});

it('minds no tab that closed in the meantime', async () => {
  const unhandled = vi.fn();
  process.on('unhandledRejection', unhandled);
  setBadgeText.mockRejectedValue(new Error('No tab with id: 7.'));
  void tell({ id: fakeBrowser.runtime.id, tab: { id: 7 } });
  await vi.waitFor(() => expect(setBadgeText).toHaveBeenCalled());
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off('unhandledRejection', unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

it('hears nobody but the extension itself', async () => {
  void tell({ id: 'another-extension', tab: { id: 7 } });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(setBadgeText).not.toHaveBeenCalled();
});
