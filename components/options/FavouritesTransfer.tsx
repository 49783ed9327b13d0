import { type ChangeEvent, useRef } from 'react';
import { i18n } from '#i18n';
import type { FavouritesDatabase } from '../../lib/favourites/favourites-database.ts';
import {
  type ImportOutcome,
  importFavouritesFile,
  writeFavouritesFile,
} from '../../lib/favourites/favourites-file.ts';
import { Button } from '../basics/Button.tsx';
import { useFavourites } from '../favourites/use-favourites.ts';
import type { Notice } from '../notice/notice.ts';
import { importText } from './import-text.ts';
import { saveFile } from './save-file.ts';

/** Far more than anyone keeps; a file beyond it is not one of ours, and reading it could hang the page. */
const MOST_BYTES = 20_000_000;

interface FavouritesTransferProps {
  readonly database: FavouritesDatabase;
  readonly notify: (notice: Notice) => void;
}

/** Favourites belong to the user: out as a file that any editor reads, and in again. */
export function FavouritesTransfer({ database, notify }: FavouritesTransferProps) {
  const { all } = useFavourites(database);
  const input = useRef<HTMLInputElement>(null);
  const count = all?.length ?? 0;

  const save = () => {
    const day = new Date().toISOString().slice(0, 10);
    saveFile(`plainspoken-favourites-${day}.json`, writeFavouritesFile(all ?? []));
    notify({ tone: 'done', text: i18n.t('transfer.exported', count) });
  };
  const load = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    if (!file) return;
    const outcome = await importFrom(database, file);
    if (input.current) input.current.value = '';
    notify({
      tone: outcome !== 'failed' && outcome.ok ? 'done' : 'problem',
      text: importText(outcome),
    });
  };

  return (
    <section className="stack" aria-labelledby="transfer">
      <h2 id="transfer">{i18n.t('transfer.title')}</h2>
      <p className="muted">{i18n.t('transfer.hint', count)}</p>
      <div className="row">
        <Button disabled={count === 0} onClick={save}>
          {i18n.t('transfer.export')}
        </Button>
        <Button onClick={() => input.current?.click()}>{i18n.t('transfer.import')}</Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={i18n.t('transfer.file')}
          hidden
          onChange={(event) => void load(event)}
        />
      </div>
    </section>
  );
}

async function importFrom(
  database: FavouritesDatabase,
  file: File,
): Promise<ImportOutcome | 'failed'> {
  if (file.size > MOST_BYTES) return { ok: false, reason: 'not-favourites' };
  try {
    return await importFavouritesFile(database, await file.text());
  } catch {
    return 'failed';
  }
}
