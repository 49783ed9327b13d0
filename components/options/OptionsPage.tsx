import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { FavouritesDatabase } from '../../lib/favourites/favourites-database.ts';
import { strengths } from '../../lib/rewrite/edit.ts';
import { type Settings, sensitivities, siteIds } from '../../lib/settings/settings.ts';
import { Choice } from '../basics/Choice.tsx';
import type { Corrections } from '../corrections/use-corrections.ts';
import { NoticeBar } from '../notice/NoticeBar.tsx';
import type { Notice } from '../notice/notice.ts';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { FavouritesTransfer } from './FavouritesTransfer.tsx';
import { MinWordsField } from './MinWordsField.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import './options.css';

interface OptionsPageProps {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly database: FavouritesDatabase;
  readonly corrections: Corrections;
}

export function OptionsPage({ settings, onChange, database, corrections }: OptionsPageProps) {
  const [notice, setNotice] = useState<Notice | null>(null);
  const closeNotice = useCallback(() => setNotice(null), []);
  return (
    <main className="options">
      <h1>{i18n.t('options.title')}</h1>
      <p className="muted">{i18n.t('options.saved')}</p>

      <section className="stack" aria-labelledby="offers">
        <h2 id="offers">{i18n.t('options.offers')}</h2>
        <MinWordsField value={settings.minWords} onChange={(minWords) => onChange({ minWords })} />
        <Choice
          legend={i18n.t('options.sensitivity')}
          name="sensitivity"
          value={settings.sensitivity}
          options={sensitivities.map((value) => ({
            value,
            label: i18n.t(`options.sensitivities.${value}`),
          }))}
          onChange={(sensitivity) => onChange({ sensitivity })}
        />
        <p className="muted">{i18n.t(`options.sensitivityHints.${settings.sensitivity}`)}</p>
      </section>

      <fieldset className="stack">
        <legend>
          <h2>{i18n.t('options.sites')}</h2>
        </legend>
        <p className="muted">{i18n.t('options.sitesHint')}</p>
        {siteIds.map((site) => (
          <label key={site} className="check">
            <input
              type="checkbox"
              checked={!settings.sitesOff.includes(site)}
              onChange={(event) => {
                const others = settings.sitesOff.filter((off) => off !== site);
                onChange({ sitesOff: event.target.checked ? others : [...others, site] });
              }}
            />
            {i18n.t(`options.siteNames.${site}`)}
          </label>
        ))}
      </fieldset>

      <section className="stack" aria-labelledby="rewriting">
        <h2 id="rewriting">{i18n.t('options.rewrite')}</h2>
        <Choice
          legend={i18n.t('rewrite.strength')}
          name="strength"
          value={settings.strength}
          options={strengths.map((value) => ({
            value,
            label: i18n.t(`rewrite.strengths.${value}`),
          }))}
          onChange={(strength) => onChange({ strength })}
        />
        <p className="muted">{i18n.t('options.strengthHint')}</p>
      </section>

      <FavouritesTransfer database={database} notify={setNotice} />
      <CorrectionsSection corrections={corrections} notify={setNotice} />
      <PrivacySection />
      <p className="muted">
        <a href="/licences.txt" target="_blank" rel="noreferrer">
          {i18n.t('options.licences')}
        </a>
      </p>
      <NoticeBar notice={notice} onClose={closeNotice} />
    </main>
  );
}
