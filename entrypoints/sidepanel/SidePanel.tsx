import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { useCorrections } from '../../components/corrections/use-corrections.ts';
import { useFavourites } from '../../components/favourites/use-favourites.ts';
import type { IdeaSummary } from '../../components/idea/idea-summary.ts';
import { useSettings } from '../../components/options/use-settings.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { chooseText, currentSource, followPage } from '../../components/source/chosen-source.ts';
import { textSource } from '../../components/source/text-source.ts';
import type { CorrectionsDatabase } from '../../lib/corrections/corrections-database.ts';
import type { Engine } from '../../lib/engines/engine.ts';
import type { FavouritesDatabase } from '../../lib/favourites/favourites-database.ts';
import { loadLibrary } from './load-library.ts';
import { usePage } from './use-page.ts';
import { usePageSelection } from './use-page-selection.ts';

/** Set when the panel stands in a window of its own, where browsers have no side panel. */
const tabOfWindow = Number(new URLSearchParams(location.search).get('tab')) || undefined;

interface SidePanelProps {
  readonly engine: Engine;
  readonly database: FavouritesDatabase;
  readonly corrected: CorrectionsDatabase;
}

/** Wires the panel to the page beside it, the engine, the settings, the favourites and the corrections. */
export function SidePanel({ engine, database, corrected }: SidePanelProps) {
  const { page, writer, tabId } = usePage(tabOfWindow);
  const { settings, loaded, update } = useSettings();
  const favourites = useFavourites(database);
  const corrections = useCorrections(corrected);
  const [chosen, setChosen] = useState(followPage);
  const [library, setLibrary] = useState<readonly IdeaSummary[]>([]);

  useEffect(() => void loadLibrary().then(setLibrary), []);
  usePageSelection(tabId, (text) => setChosen(chooseText(textSource('selection', text), page)));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tab is what ends a selection
  useEffect(() => {
    setChosen((before) => (before.own?.kind === 'selection' ? followPage : before));
  }, [tabId]);

  const source = loaded && corrections.ready ? currentSource(chosen, page) : null;
  return (
    <Panel
      page={page}
      writer={writer}
      source={source}
      ownText={source !== null && source === chosen.own}
      onText={(text) => setChosen(chooseText(textSource('pasted', text), page))}
      onFollowPage={() => setChosen(followPage)}
      engine={engine}
      library={library}
      strength={settings.strength}
      onStrength={(strength) => void update({ strength })}
      favourites={favourites}
      corrections={corrections}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
