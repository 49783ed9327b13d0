import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openCorrections } from '../../lib/corrections/corrections-database.ts';
import { openFavourites } from '../../lib/favourites/favourites-database.ts';
import { startEmbeddedEngine } from './embedded-engine.ts';
import { SidePanel } from './SidePanel.tsx';
import '../../components/styles/theme.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <SidePanel
        engine={startEmbeddedEngine()}
        database={openFavourites()}
        corrected={openCorrections()}
      />
    </StrictMode>,
  );
}
