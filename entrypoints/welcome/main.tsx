import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openFavourites } from '../../lib/favourites/favourites-database.ts';
import { startEmbeddedEngine } from '../sidepanel/embedded-engine.ts';
import { Welcome } from './Welcome.tsx';
import '../../components/styles/theme.css';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Welcome engine={startEmbeddedEngine()} database={openFavourites()} />
    </StrictMode>,
  );
}
