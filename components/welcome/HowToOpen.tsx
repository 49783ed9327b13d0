import { Fragment } from 'react';
import { i18n } from '#i18n';
import { Button } from '../basics/Button.tsx';

interface HowToOpenProps {
  readonly shortcut: string | undefined;
  readonly onSettings: () => void;
}

/** The ways to open the panel; the shortcut is the one the browser really assigned. */
export function HowToOpen({ shortcut, onSettings }: HowToOpenProps) {
  return (
    <section className="stack how-to-open" aria-labelledby="open">
      <h2 id="open">{i18n.t('welcome.open')}</h2>
      <ul>
        <li>{i18n.t('welcome.openMark')}</li>
        <li>
          {shortcut === '' ? (
            i18n.t('welcome.noShortcut')
          ) : (
            <>
              {i18n.t('welcome.openShortcut')} <Keys shortcut={shortcut ?? ''} />
            </>
          )}
        </li>
        <li>{i18n.t('welcome.openMenu')}</li>
      </ul>
      <div className="row">
        <Button look="bare" icon="settings" onClick={onSettings}>
          {i18n.t('welcome.settings')}
        </Button>
      </div>
    </section>
  );
}

function Keys({ shortcut }: { shortcut: string }) {
  return (
    <span>
      {shortcut
        .split('+')
        .filter(Boolean)
        .map((key, place) => (
          <Fragment key={key}>
            {place > 0 && '+'}
            <kbd>{key}</kbd>
          </Fragment>
        ))}
    </span>
  );
}
