import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { useCorrections } from '../../components/corrections/use-corrections.ts';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { useSettings } from '../../components/options/use-settings.ts';
import { openCorrections } from '../../lib/corrections/corrections-database.ts';
import { openFavourites } from '../../lib/favourites/favourites-database.ts';
import '../../components/styles/theme.css';

const database = openFavourites();
const corrected = openCorrections();

function Options() {
  const { settings, loaded, update } = useSettings();
  const corrections = useCorrections(corrected);
  if (!loaded) return null;
  return (
    <OptionsPage
      settings={settings}
      onChange={(change) => void update(change)}
      database={database}
      corrections={corrections}
    />
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Options />
    </StrictMode>,
  );
}
