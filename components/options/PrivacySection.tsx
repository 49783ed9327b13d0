import { i18n } from '#i18n';

/** What is read, and what never happens. */
export function PrivacySection() {
  return (
    <section className="stack" aria-labelledby="privacy">
      <h2 id="privacy">{i18n.t('privacy.title')}</h2>
      <div className="privacy">
        <div>
          <h3>{i18n.t('privacy.reads')}</h3>
          <ul>
            <li>{i18n.t('privacy.readsDraft')}</li>
            <li>{i18n.t('privacy.readsMessage')}</li>
            <li>{i18n.t('privacy.readsSelection')}</li>
          </ul>
        </div>
        <div>
          <h3>{i18n.t('privacy.never')}</h3>
          <ul>
            <li>{i18n.t('privacy.neverSends')}</li>
            <li>{i18n.t('privacy.neverKeeps')}</li>
            <li>{i18n.t('privacy.neverWrites')}</li>
          </ul>
        </div>
      </div>
    </section>
  );
}
