import { i18n } from '#i18n';
import { Icon } from '../basics/Icon.tsx';
import type { PageState } from './page-state.ts';

/** Says why there is no message to help with, and what to do. */
export function NoSource({ page }: { page: PageState }) {
  if (page.kind === 'connecting') return <p className="muted">{i18n.t('source.connecting')}</p>;
  if (page.kind === 'unsupported') {
    return (
      <div className="no-source">
        <h2>{i18n.t('source.unsupportedTitle')}</h2>
        <p>{i18n.t('source.unsupported')}</p>
      </div>
    );
  }
  if (page.health === 'changed') {
    return (
      <div className="no-source no-source-problem">
        <h2>
          <Icon name="alert" /> {i18n.t('source.changedTitle')}
        </h2>
        <p>{i18n.t('source.changed')}</p>
      </div>
    );
  }
  return (
    <div className="no-source">
      <h2>{i18n.t('source.quietTitle')}</h2>
      <p>{i18n.t('source.quiet')}</p>
    </div>
  );
}
