import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import type { Engine } from '../../lib/engines/engine.ts';
import type { Strength } from '../../lib/rewrite/edit.ts';
import { firstMessage } from '../../lib/sample/first-message.ts';
import { ActionsContext } from '../actions/actions.ts';
import { useActionsWith } from '../actions/use-actions-with.ts';
import { Button } from '../basics/Button.tsx';
import type { Favourites } from '../favourites/use-favourites.ts';
import type { IdeaSummary } from '../idea/idea-summary.ts';
import { NoticeBar } from '../notice/NoticeBar.tsx';
import type { Notice } from '../notice/notice.ts';
import { PasteForm } from '../source/PasteForm.tsx';
import { SuggestionsView } from '../suggestions/SuggestionsView.tsx';
import { HowToOpen } from './HowToOpen.tsx';
import './welcome.css';

interface WelcomePageProps {
  readonly engine: Engine;
  readonly library: readonly IdeaSummary[];
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
  readonly favourites: Favourites;
  /** The keys that open the panel; '' when none are set, `undefined` until it is known. */
  readonly shortcut: string | undefined;
  readonly onSettings: () => void;
}

/** What Plainspoken is, shown at work: the sample runs through the same engine as every message. */
export function WelcomePage(props: WelcomePageProps) {
  const [own, setOwn] = useState<string | null>(null);
  const [pasting, setPasting] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const closeNotice = useCallback(() => setNotice(null), []);
  const { favourites } = props;
  const { actions } = useActionsWith({ target: null, favourites, notify: setNotice });
  const landed = (favourites.all ?? []).flatMap((kept) => kept.provenance ?? []);
  const text = own ?? firstMessage;

  return (
    <ActionsContext value={actions}>
      <main className="welcome">
        <header className="stack">
          <img src="/icon/128.png" width="56" height="56" alt="" />
          <h1>{i18n.t('welcome.title')}</h1>
          <ol className="welcome-lines">
            <li>{i18n.t('welcome.notices')}</li>
            <li>{i18n.t('welcome.offers')}</li>
            <li>{i18n.t('welcome.stays')}</li>
          </ol>
        </header>
        <HowToOpen shortcut={props.shortcut} onSettings={props.onSettings} />
        <section className="stack" aria-labelledby="sample">
          <h2 id="sample">{i18n.t(own === null ? 'welcome.sample' : 'welcome.own')}</h2>
          <blockquote className="welcome-message">{text}</blockquote>
          {pasting ? (
            <PasteForm
              focus
              onText={(pasted) => {
                setOwn(pasted);
                setPasting(false);
              }}
            />
          ) : (
            <div className="row">
              <Button icon="paste" onClick={() => setPasting(true)}>
                {i18n.t('welcome.paste')}
              </Button>
              {own !== null && (
                <Button look="bare" icon="undo" onClick={() => setOwn(null)}>
                  {i18n.t('welcome.backToSample')}
                </Button>
              )}
            </div>
          )}
        </section>
        <SuggestionsView
          key={text}
          engine={props.engine}
          text={text}
          library={props.library}
          strength={props.strength}
          onStrength={props.onStrength}
          landed={landed}
          canApply={false}
          onApply={() => undefined}
          notify={setNotice}
        />
        <NoticeBar notice={notice} onClose={closeNotice} />
      </main>
    </ActionsContext>
  );
}
