import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { vi } from 'vitest';
import { useCorrections } from '../../../components/corrections/use-corrections.ts';
import { useFavourites } from '../../../components/favourites/use-favourites.ts';
import { Panel } from '../../../components/panel/Panel.tsx';
import type { PageState } from '../../../components/source/page-state.ts';
import { textSource } from '../../../components/source/text-source.ts';
import { openCorrections } from '../../../lib/corrections/corrections-database.ts';
import { openFavourites } from '../../../lib/favourites/favourites-database.ts';
import type { SourceMessage } from '../../../lib/messages.ts';
import type { Strength } from '../../../lib/rewrite/edit.ts';
import type { WriteResult } from '../../../lib/sites/change.ts';
import { controlledEngine } from './controlled-engine.ts';
import { draft, library } from './sample.ts';

export function connected(source: SourceMessage | null = draft): PageState {
  return { kind: 'connected', source, health: 'ok' };
}

/** Shows the panel beside `page`, with an engine and a page that do what the test says. */
export function renderPanel(page: PageState = connected()) {
  const engine = controlledEngine();
  const written: WriteResult = { ok: true, text: '' };
  const writer = {
    write: vi.fn(async (): Promise<WriteResult> => written),
    restore: vi.fn(async (): Promise<WriteResult> => written),
  };
  const onSettings = vi.fn();
  const database = openFavourites();
  const corrected = openCorrections();
  const user = userEvent.setup();
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
  const copied = vi.spyOn(navigator.clipboard, 'writeText');

  function Beside({ page: shown }: { page: PageState }) {
    const [strength, setStrength] = useState<Strength>('tight');
    const [own, setOwn] = useState<SourceMessage | null>(null);
    return (
      <Panel
        page={shown}
        writer={writer}
        source={own ?? (shown.kind === 'connected' ? shown.source : null)}
        ownText={own !== null}
        onText={(pasted) => setOwn(textSource('pasted', pasted))}
        onFollowPage={() => setOwn(null)}
        engine={engine}
        library={library}
        strength={strength}
        onStrength={setStrength}
        favourites={useFavourites(database)}
        corrections={useCorrections(corrected)}
        onSettings={onSettings}
      />
    );
  }

  const view = render(<Beside page={page} />);
  return {
    engine,
    writer,
    user,
    copied,
    database,
    corrected,
    onSettings,
    turnTo: (next: PageState) => view.rerender(<Beside page={next} />),
    /** Lets the newest question be answered. */
    answer: (parts: Parameters<(typeof engine.asked)[number]['answer']>[0]) =>
      act(async () => engine.asked.at(-1)?.answer(parts)),
  };
}
