import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaultSettings,
  getSettings,
  updateSettings,
  watchSettings,
} from '../../../lib/settings/settings.ts';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

describe('settings', () => {
  it('are the defaults until something is changed', async () => {
    expect(await getSettings()).toEqual({
      minWords: 60,
      sensitivity: 'normal',
      strength: 'tight',
      sitesOff: [],
    });
  });

  it('keep what was not changed', async () => {
    await updateSettings({ minWords: 90 });
    await updateSettings({ sitesOff: ['gmail'] });
    expect(await getSettings()).toEqual({ ...defaultSettings, minWords: 90, sitesOff: ['gmail'] });
  });

  it('fall back field by field when a stored value cannot be read', async () => {
    await store({ minWords: 'many', sensitivity: 'often', strength: 7, sitesOff: ['myspace'] });
    expect(await getSettings()).toEqual({ ...defaultSettings, sensitivity: 'often' });
  });

  it.each([0, 19, 401, 60.5, Number.NaN, -60])(
    'never take %s words for the minimum',
    async (words) => {
      await store({ minWords: words });
      expect((await getSettings()).minWords).toBe(60);
    },
  );

  it.each([null, 'settings', [1, 2], 5])('survive a store that holds %j', async (stored) => {
    await store(stored);
    expect(await getSettings()).toEqual(defaultSettings);
  });

  it('tell who watches about each change, until they stop', async () => {
    const listener = vi.fn();
    const stop = watchSettings(listener);
    await updateSettings({ strength: 'light' });
    expect(listener).toHaveBeenLastCalledWith({ ...defaultSettings, strength: 'light' });
    stop();
    await updateSettings({ strength: 'tightest' });
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
