import { useCallback, useEffect, useState } from 'react';
import {
  defaultSettings,
  getSettings,
  type Settings,
  updateSettings,
  watchSettings,
} from '../../lib/settings/settings.ts';

/** The settings, live, and what changes them. `loaded` is false until they have been read. */
export function useSettings() {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    let stopped = false;
    const unwatch = watchSettings(setSettings);
    void getSettings().then((stored) => {
      if (!stopped) setSettings(stored);
    });
    return () => {
      stopped = true;
      unwatch();
    };
  }, []);
  const update = useCallback(async (change: Partial<Settings>) => {
    setSettings(await updateSettings(change));
  }, []);
  return { settings: settings ?? defaultSettings, loaded: settings !== undefined, update };
}
