import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Favourite } from '../../lib/favourites/favourite.ts';
import { searchFavourites } from '../../lib/favourites/favourites.ts';
import { Icon } from '../basics/Icon.tsx';
import { FavouriteItem } from './FavouriteItem.tsx';
import './favourites.css';

interface FavouritesViewProps {
  /** `undefined` until the database answered. */
  readonly favourites: readonly Favourite[] | undefined;
  readonly broken: boolean;
  readonly onRemove: (favourite: Favourite) => void;
}

/** What the user kept: to find, copy, insert and delete. */
export function FavouritesView({ favourites, broken, onRemove }: FavouritesViewProps) {
  const [search, setSearch] = useState('');
  const searchField = useRef<HTMLInputElement>(null);
  const searchId = useId();

  if (broken) return <p role="alert">{i18n.t('favourites.broken')}</p>;
  if (!favourites) return <p className="muted">{i18n.t('favourites.loading')}</p>;
  if (favourites.length === 0) {
    return (
      <div className="no-source">
        <h2>
          <Icon name="star" /> {i18n.t('favourites.emptyTitle')}
        </h2>
        <p>{i18n.t('favourites.empty')}</p>
      </div>
    );
  }
  const found = searchFavourites(favourites, search);
  return (
    <div className="stack">
      <h2 className="visually-hidden">{i18n.t('panel.favourites')}</h2>
      <div>
        <label className="muted" htmlFor={searchId}>
          {i18n.t('favourites.search')}
        </label>
        <div className="search">
          <Icon name="search" />
          <input
            id={searchId}
            ref={searchField}
            type="search"
            className="text-field"
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      </div>
      <p className="muted" role="status">
        {i18n.t('favourites.count', found.length)}
      </p>
      <ul className="stack">
        {found.map((favourite) => (
          <li key={favourite.id}>
            <FavouriteItem
              favourite={favourite}
              onRemove={() => {
                onRemove(favourite);
                searchField.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
