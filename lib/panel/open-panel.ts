/** The one call that shows the panel, whichever browser has it. */
export interface PanelApi {
  /** Chromium: the side panel. */
  readonly sidePanel?: { open(options: { tabId: number } | { windowId: number }): Promise<void> };
  /** Firefox: the sidebar. Refused outside of a toolbar, menu or shortcut gesture. */
  readonly sidebarAction?: {
    open(): Promise<void>;
    isOpen(details: { windowId?: number }): Promise<boolean>;
  };
  /** Where neither may open: the same page in a small window of its own. */
  readonly openWindow: (tabId: number) => Promise<unknown>;
}

export interface PanelTarget {
  readonly id?: number | undefined;
  readonly windowId?: number | undefined;
}

export type PanelOpening =
  | { readonly ok: true; readonly where: 'panel' | 'window' }
  | { readonly ok: false; readonly reason: 'no-tab' | 'refused' };

/**
 * Opens the panel beside a tab. The browser's call is made before anything is awaited: after that the
 * user's gesture is spent and Chromium refuses.
 */
export async function openPanel(
  api: PanelApi,
  tab: PanelTarget | undefined,
): Promise<PanelOpening> {
  const opening = callBrowser(api, tab);
  if (opening) {
    try {
      await opening;
      return { ok: true, where: 'panel' };
    } catch {
      // Firefox does not count a click in a page as a gesture for its sidebar.
    }
  }
  if (tab?.id === undefined) return { ok: false, reason: 'no-tab' };
  if (!api.sidebarAction) return { ok: false, reason: 'refused' };
  try {
    // Refused also where it stands open already: a second panel would only be in the way.
    if (await isOpenBeside(api.sidebarAction, tab)) return { ok: true, where: 'panel' };
    await api.openWindow(tab.id);
    return { ok: true, where: 'window' };
  } catch {
    return { ok: false, reason: 'refused' };
  }
}

function isOpenBeside(
  sidebar: NonNullable<PanelApi['sidebarAction']>,
  { windowId }: PanelTarget,
): Promise<boolean> {
  return sidebar.isOpen(windowId === undefined ? {} : { windowId });
}

function callBrowser(api: PanelApi, tab: PanelTarget | undefined): Promise<void> | undefined {
  if (api.sidePanel) {
    if (tab?.windowId !== undefined) return api.sidePanel.open({ windowId: tab.windowId });
    return tab?.id === undefined ? undefined : api.sidePanel.open({ tabId: tab.id });
  }
  return api.sidebarAction?.open();
}
