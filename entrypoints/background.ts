import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { storage } from 'wxt/utils/storage';
import { i18n } from '#i18n';
import type { BackgroundRequest, PageRequest, PageSelection } from '../lib/messages.ts';
import { SELECTION_KEY } from '../lib/messages.ts';
import { badgeLooks } from '../lib/panel/badge.ts';
import { openPanel, type PanelApi, type PanelTarget } from '../lib/panel/open-panel.ts';
import { readPageSelection } from '../lib/panel/read-page-selection.ts';

const SIMPLIFY_MENU = 'simplify-selection';
const OPEN_COMMAND = 'open-panel';
const MARK_COMMAND = 'focus-mark';
/** How long a script may take to come into a page. */
const LOAD_PATIENCE_MS = 3000;

/** Holds no state: every listener can be the first thing that runs after the browser stopped us. */
export default defineBackground({
  // Firefox forgets the menus of a background page that lives as long as the browser.
  persistent: false,
  main: listen,
});

function listen(): void {
  const panel: PanelApi = {
    ...(browser.sidePanel ? { sidePanel: browser.sidePanel } : {}),
    ...(sidebar() ? { sidebarAction: sidebar() } : {}),
    openWindow: (tabId) =>
      browser.windows.create({
        type: 'popup',
        url: browser.runtime.getURL(`/sidepanel.html?tab=${tabId}`),
        width: 420,
        height: 820,
      }),
  } as PanelApi;
  const open = (tab: PanelTarget | undefined) => void openPanel(panel, tab);

  browser.runtime.onInstalled.addListener(({ reason }) => {
    void createMenu();
    void startInOpenTabs();
    if (reason === 'install') {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    }
  });

  browser.action?.onClicked.addListener(open);
  browser.browserAction?.onClicked.addListener(open);

  browser.commands.onCommand.addListener((command, tab) => {
    if (command === OPEN_COMMAND) open(tab);
    if (command === MARK_COMMAND && tab?.id !== undefined) void focusMark(tab.id);
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== SIMPLIFY_MENU) return;
    open(tab);
    if (tab?.id !== undefined) void passSelection(tab.id, info.frameId, info.selectionText ?? '');
  });

  browser.runtime.onMessage.addListener((request: PageRequest, sender, reply) => {
    if (sender.id !== browser.runtime.id) return;
    if (request.type === 'load-writer') {
      void loadWriter(sender.tab?.id).then(reply);
      // The answer comes later.
      return true;
    }
    if (request.type === 'read-shortcut') {
      void readShortcut().then(reply);
      return true;
    }
    if (request.type === 'open-panel') open(sender.tab);
    if (request.type === 'badge') void showBadge(sender.tab?.id, request);
  });
}

function sidebar(): PanelApi['sidebarAction'] {
  return (browser as unknown as { sidebarAction?: PanelApi['sidebarAction'] }).sidebarAction;
}

async function createMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: SIMPLIFY_MENU,
    title: i18n.t('menu.simplify'),
    contexts: ['selection'],
  });
}

/** Pages that were open before us have no content script of ours, or a dead one of the version before. */
async function startInOpenTabs(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const files = script.js ?? [];
    for (const { id } of await browser.tabs.query({ url: [...(script.matches ?? [])] })) {
      if (id === undefined) continue;
      // Tabs that sleep or show an error page refuse, or never answer; they get the script when they load.
      browser.scripting
        .executeScript({ target: { tabId: id }, files: files as never })
        .catch(() => undefined);
    }
  }
}

async function loadWriter(tabId: number | undefined): Promise<boolean> {
  if (tabId === undefined) return false;
  const loaded = browser.scripting.executeScript({ target: { tabId }, files: ['/writer.js'] }).then(
    () => true,
    () => false,
  );
  // Where the user withdrew the site, Chromium leaves the call open until they let us in again.
  const gaveUp = new Promise<boolean>((resolve) => setTimeout(resolve, LOAD_PATIENCE_MS, false));
  return Promise.race([loaded, gaveUp]);
}

/** The user may have changed it, or another extension may have had it first. */
async function readShortcut(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === OPEN_COMMAND)?.shortcut ?? '';
}

async function focusMark(tabId: number): Promise<void> {
  const request: BackgroundRequest = { type: 'focus-mark' };
  // Tabs of other sites have nobody to hear it.
  await browser.tabs.sendMessage(tabId, request).catch(() => undefined);
}

async function passSelection(
  tabId: number,
  frameId: number | undefined,
  plain: string,
): Promise<void> {
  // Our reader is in the top frame only, where something else may be selected.
  if (!frameId && (await takenByReader(tabId, plain))) return;
  const selection: PageSelection = {
    tabId,
    text: (await selectionOf(tabId, frameId)) || plain,
    at: Date.now(),
  };
  await storage.setItem(SELECTION_KEY, selection);
}

async function takenByReader(tabId: number, plain: string): Promise<boolean> {
  const request: BackgroundRequest = { type: 'use-selection', fallback: plain };
  return browser.tabs.sendMessage(tabId, request).then(
    (taken) => taken === true,
    () => false,
  );
}

/** The menu's own text has its line breaks removed; the page has them. */
async function selectionOf(tabId: number, frameId = 0): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: readPageSelection,
    });
    return result?.result ?? '';
  } catch {
    return '';
  }
}

async function showBadge(
  tabId: number | undefined,
  { badge }: Extract<PageRequest, { type: 'badge' }>,
): Promise<void> {
  if (tabId === undefined) return;
  const action = browser.action ?? browser.browserAction;
  const { text, color } = badgeLooks[badge];
  try {
    await action.setBadgeBackgroundColor({ tabId, color });
    await action.setBadgeText({ tabId, text });
  } catch {
    // The tab closed in the meantime, and its badge with it.
  }
}
