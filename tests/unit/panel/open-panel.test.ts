import { describe, expect, it, vi } from 'vitest';
import { openPanel } from '../../../lib/panel/open-panel.ts';

const tab = { id: 7, windowId: 3 };
const openWindow = () => vi.fn(() => Promise.resolve());

describe('opening the panel', () => {
  it('calls the browser before anything is awaited, so that the gesture still counts', () => {
    const open = vi.fn(() => Promise.resolve());
    void openPanel({ sidePanel: { open }, openWindow: openWindow() }, tab);
    expect(open).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
  });

  it('opens by tab where the window is not known', () => {
    const open = vi.fn(() => Promise.resolve());
    void openPanel({ sidePanel: { open }, openWindow: openWindow() }, { id: 7 });
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: 7 });
  });

  it('opens the sidebar in Firefox', async () => {
    const sidebarAction = { open: vi.fn(() => Promise.resolve()), isOpen: async () => false };
    const opened = await openPanel({ sidebarAction, openWindow: openWindow() }, tab);
    expect(opened).toEqual({ ok: true, where: 'panel' });
  });

  it('opens a small window where Firefox takes a click in the page for no gesture', async () => {
    const window = openWindow();
    const sidebarAction = {
      open: () => Promise.reject(new Error('user input handler')),
      isOpen: async () => false,
    };
    const opened = await openPanel({ sidebarAction, openWindow: window }, tab);
    expect(opened).toEqual({ ok: true, where: 'window' });
    expect(window).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('opens no second panel where the sidebar of that window shows one', async () => {
    const window = openWindow();
    const isOpen = vi.fn(async () => true);
    const open = () => Promise.reject(new Error('user input handler'));
    const opened = await openPanel({ sidebarAction: { open, isOpen }, openWindow: window }, tab);
    expect(opened).toEqual({ ok: true, where: 'panel' });
    expect(isOpen).toHaveBeenCalledExactlyOnceWith({ windowId: 3 });
    expect(window).not.toHaveBeenCalled();
  });

  it('tells when the browser refused, and when there is no tab', async () => {
    const sidePanel = { open: () => Promise.reject(new Error('no gesture')) };
    const window = openWindow();
    expect(await openPanel({ sidePanel, openWindow: window }, tab)).toEqual({
      ok: false,
      reason: 'refused',
    });
    expect(window).not.toHaveBeenCalled();
    expect(await openPanel({ sidePanel, openWindow: window }, undefined)).toEqual({
      ok: false,
      reason: 'no-tab',
    });
  });
});
