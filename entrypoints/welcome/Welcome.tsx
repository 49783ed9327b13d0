import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useFavourites } from '../../components/favourites/use-favourites.ts';
import type { IdeaSummary } from '../../components/idea/idea-summary.ts';
import { useSettings } from '../../components/options/use-settings.ts';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import type { Engine } from '../../lib/engines/engine.ts';
import type { FavouritesDatabase } from '../../lib/favourites/favourites-database.ts';
import { loadLibrary } from '../sidepanel/load-library.ts';

interface WelcomeProps {
  readonly engine: Engine;
  readonly database: FavouritesDatabase;
}

/** Wires the welcome page to the engine, the settings, the favourites and the keyboard shortcut. */
export function Welcome({ engine, database }: WelcomeProps) {
  const { settings, loaded, update } = useSettings();
  const favourites = useFavourites(database);
  const [library, setLibrary] = useState<readonly IdeaSummary[]>([]);
  const [shortcut, setShortcut] = useState<string>();

  useEffect(() => void loadLibrary().then(setLibrary), []);
  useEffect(() => {
    void browser.commands.getAll().then((commands) => {
      setShortcut(commands.find((command) => command.name === 'open-panel')?.shortcut ?? '');
    });
  }, []);

  if (!loaded) return null;
  return (
    <WelcomePage
      engine={engine}
      library={library}
      strength={settings.strength}
      onStrength={(strength) => void update({ strength })}
      favourites={favourites}
      shortcut={shortcut}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
