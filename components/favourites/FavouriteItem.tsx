import { i18n } from '#i18n';
import type { Favourite } from '../../lib/favourites/favourite.ts';
import { useActions } from '../actions/actions.ts';
import { Button } from '../basics/Button.tsx';
import { Disclosure } from '../basics/Disclosure.tsx';

interface FavouriteItemProps {
  readonly favourite: Favourite;
  readonly onRemove: () => void;
}

export function FavouriteItem({ favourite, onRemove }: FavouriteItemProps) {
  const actions = useActions();
  const { title, text } = favourite;
  return (
    <article className="card" aria-label={title}>
      <header className="card-head">
        <h3>{title}</h3>
        <span className="scene">
          {favourite.scene ?? i18n.t(`favourites.kinds.${favourite.kind}`)}
        </span>
      </header>
      <p className="favourite-text">{text}</p>
      <div className="row">
        {actions.writable && (
          <Button
            icon="insert"
            look="main"
            disabled={actions.writing}
            aria-label={i18n.t('actions.insertNamed', [title])}
            onClick={() => actions.insert(text)}
          >
            {i18n.t('actions.insert')}
          </Button>
        )}
        <Button
          icon="copy"
          aria-label={i18n.t('actions.copyNamed', [title])}
          onClick={() => actions.copy(text)}
        >
          {i18n.t('actions.copy')}
        </Button>
        <Button
          icon="trash"
          look="bare"
          aria-label={i18n.t('favourites.deleteNamed', [title])}
          title={i18n.t('favourites.delete')}
          onClick={onRemove}
        />
      </div>
      {favourite.breaks && (
        <Disclosure summary={i18n.t('metaphors.breaks')}>
          <p>{favourite.breaks}</p>
        </Disclosure>
      )}
    </article>
  );
}
