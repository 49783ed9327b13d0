import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import background from '../../../entrypoints/background.ts';
import { type PageSelection, SELECTION_KEY } from '../../../lib/messages.ts';

/** An event of an API that the fake browser has not. */
function fakeEvent<A extends unknown[]>() {
  const listeners: ((...args: A) => void)[] = [];
  return {
    addListener: (listener: (...args: A) => void) => listeners.push(listener),
    trigger: (...args: A) => {
      for (const listener of listeners) listener(...args);
    },
  };
}

const tab = { id: 7, windowId: 3 };
const stored = () => storage.getItem<PageSelection>(SELECTION_KEY);
const inPage = vi.fn();
const executeScript = vi.fn();
let clicked: ReturnType<typeof fakeEvent<[object, object]>>;

beforeEach(() => {
  fakeBrowser.reset();
  clicked = fakeEvent();
  inPage.mockReset().mockResolvedValue(true);
  executeScript.mockReset().mockResolvedValue([{ result: 'words\nof the frame' }]);
  Object.assign(fakeBrowser.tabs, { sendMessage: inPage });
  Object.assign(fakeBrowser, {
    scripting: { executeScript },
    sidePanel: { open: vi.fn(async () => undefined) },
    contextMenus: { onClicked: clicked },
    commands: { onCommand: fakeEvent() },
    action: { onClicked: fakeEvent() },
    browserAction: undefined,
  });
  background.main();
});

const choose = (frameId: number) =>
  clicked.trigger(
    { menuItemId: 'simplify-selection', selectionText: 'words of the frame', frameId },
    tab,
  );

describe('simplifying a selection by the context menu', () => {
  it('leaves a selection in the page to the reader there', async () => {
    choose(0);
    await vi.waitFor(() => expect(inPage).toHaveBeenCalledOnce());
    expect(await stored()).toBeNull();
    expect(executeScript).not.toHaveBeenCalled();
  });

  it('takes what is selected in a frame, not what is still selected in the page around it', async () => {
    choose(4);
    await vi.waitFor(async () =>
      expect(await stored()).toMatchObject({ tabId: 7, text: 'words\nof the frame' }),
    );
    expect(executeScript.mock.lastCall?.[0].target).toEqual({ tabId: 7, frameIds: [4] });
    expect(inPage).not.toHaveBeenCalled();
  });

  it('takes the words of the menu where the page may not be read', async () => {
    inPage.mockRejectedValue(new Error('Receiving end does not exist.'));
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page.'));
    choose(0);
    await vi.waitFor(async () =>
      expect(await stored()).toMatchObject({ text: 'words of the frame' }),
    );
  });
});
