import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { useSettings } from '../../components/options/use-settings.ts';
import { openFavourites } from '../../lib/favourites/favourites-database.ts';
import '../../components/styles/theme.css';

const database = openFavourites();

function Options() {
  const { settings, loaded, update } = useSettings();
  if (!loaded) return null;
  return (
    <OptionsPage
      settings={settings}
      onChange={(change) => void update(change)}
      database={database}
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
