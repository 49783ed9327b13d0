import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { Engine } from '../../lib/engines/engine.ts';
import type { Favourite } from '../../lib/favourites/favourite.ts';
import type { SourceMessage } from '../../lib/messages.ts';
import type { Strength } from '../../lib/rewrite/edit.ts';
import { ActionsContext } from '../actions/actions.ts';
import { useActionsWith } from '../actions/use-actions-with.ts';
import { Button } from '../basics/Button.tsx';
import type { Corrections } from '../corrections/use-corrections.ts';
import { FavouritesView } from '../favourites/FavouritesView.tsx';
import type { Favourites } from '../favourites/use-favourites.ts';
import type { IdeaSummary } from '../idea/idea-summary.ts';
import { NoticeBar } from '../notice/NoticeBar.tsx';
import type { Notice } from '../notice/notice.ts';
import type { PageState, PageWriter } from '../source/page-state.ts';
import { SuggestionsView } from '../suggestions/SuggestionsView.tsx';
import { SourceArea } from './SourceArea.tsx';
import { Tabs } from './Tabs.tsx';
import { useTarget } from './use-target.ts';
import './panel.css';

export interface PanelProps {
  readonly page: PageState;
  readonly writer: PageWriter;
  /** The message that is helped: the page's or the user's own. */
  readonly source: SourceMessage | null;
  /** The message is a pasted or selected text over the page's. */
  readonly ownText: boolean;
  readonly onText: (text: string) => void;
  readonly onFollowPage: () => void;
  readonly engine: Engine;
  readonly library: readonly IdeaSummary[];
  readonly strength: Strength;
  readonly onStrength: (strength: Strength) => void;
  readonly favourites: Favourites;
  readonly corrections: Corrections;
  readonly onSettings: () => void;
}

type Tab = 'suggestions' | 'favourites';

export function Panel(props: PanelProps) {
  const { page, source, favourites } = props;
  const [tab, setTab] = useState<Tab>('suggestions');
  const [notice, setNotice] = useState<Notice | null>(null);
  const closeNotice = useCallback(() => setNotice(null), []);
  const keepScroll = useScrollOf(tab);
  const target = useTarget(page, props.writer);
  const { actions, write } = useActionsWith({ target, favourites, notify: setNotice });
  const landed = (favourites.all ?? []).flatMap((kept) => kept.provenance ?? []);

  const remove = async (favourite: Favourite) => {
    const removed = await favourites.remove(favourite.id);
    if (!removed) return;
    setNotice({
      tone: 'done',
      text: i18n.t('favourites.deleted', [favourite.title]),
      actions: [
        {
          label: i18n.t('favourites.undo'),
          run: () => {
            void favourites.restore(removed);
            closeNotice();
          },
        },
      ],
    });
  };

  return (
    <ActionsContext value={actions}>
      <div className="panel">
        <header className="panel-head">
          <h1 className="visually-hidden">{i18n.t('extension_name')}</h1>
          <Tabs
            label={i18n.t('extension_name')}
            current={tab}
            onChange={(next) => {
              keepScroll();
              setTab(next);
            }}
            tabs={[
              { name: 'suggestions', text: i18n.t('panel.suggestions') },
              { name: 'favourites', text: i18n.t('panel.favourites') },
            ]}
          />
          <Button
            look="bare"
            icon="settings"
            aria-label={i18n.t('panel.settings')}
            title={i18n.t('panel.settings')}
            onClick={props.onSettings}
          />
        </header>
        <main>
          <div
            role="tabpanel"
            id="panel-suggestions"
            aria-labelledby="tab-suggestions"
            hidden={tab !== 'suggestions'}
            className="panel-body"
          >
            <SourceArea {...props} />
            {source && (
              <SuggestionsView
                key={source.key}
                engine={props.engine}
                text={source.text}
                library={props.library}
                strength={props.strength}
                onStrength={props.onStrength}
                landed={landed}
                corrections={props.corrections}
                canApply={source.kind === 'draft' && !props.ownText && target !== null}
                onApply={(edits, expected, text) =>
                  void write({ kind: 'edits', edits, expected }, text, i18n.t('write.applied'))
                }
                notify={setNotice}
              />
            )}
          </div>
          <div
            role="tabpanel"
            id="panel-favourites"
            aria-labelledby="tab-favourites"
            hidden={tab !== 'favourites'}
            className="panel-body"
          >
            <FavouritesView
              favourites={favourites.all}
              broken={favourites.broken}
              onRemove={remove}
            />
          </div>
        </main>
        <NoticeBar notice={notice} onClose={closeNotice} />
      </div>
    </ActionsContext>
  );
}

/** Each tab comes back where it was left. */
function useScrollOf(tab: Tab): () => void {
  const places = useRef<Partial<Record<Tab, number>>>({});
  useLayoutEffect(() => {
    window.scrollTo({ top: places.current[tab] ?? 0, behavior: 'instant' });
  }, [tab]);
  return () => {
    places.current[tab] = window.scrollY;
  };
}
