import { useCallback, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import type { Change, WriteResult } from '../../lib/sites/change.ts';
import type { Favourites } from '../favourites/use-favourites.ts';
import type { Notice } from '../notice/notice.ts';
import type { PageWriter } from '../source/page-state.ts';
import type { Actions } from './actions.ts';
import { refusalText } from './refusal-text.ts';

interface ActionsOptions {
  /** Where text can be written, and the key of the draft; `null` when nothing is at hand. */
  readonly target: { readonly writer: PageWriter; readonly key: string } | null;
  readonly favourites: Favourites;
  readonly notify: (notice: Notice) => void;
}

/** Returns what can be done with suggestions, and a write for the parts that need their own change. */
export function useActionsWith({ target, favourites, notify }: ActionsOptions) {
  const [writing, setWriting] = useState(false);

  const copy = useCallback(
    async (text: string) => {
      try {
        await navigator.clipboard.writeText(text);
        notify({ tone: 'done', text: i18n.t('actions.copied') });
      } catch {
        notify({ tone: 'problem', text: i18n.t('actions.copyFailed') });
      }
    },
    [notify],
  );

  const report = useCallback(
    (result: WriteResult, done: string, text: string, restore?: () => void) => {
      const restoreAction = restore ? [{ label: i18n.t('write.restore'), run: restore }] : [];
      if (result.ok) return notify({ tone: 'done', text: done, actions: restoreAction });
      const refusal = refusalText(result.reason);
      const state = i18n.t(result.restored ? 'write.unchanged' : 'write.notRestored');
      notify({
        tone: 'problem',
        text: `${refusal} ${state}`,
        actions: [
          ...(text === '' ? [] : [{ label: i18n.t('actions.copy'), run: () => void copy(text) }]),
          ...(result.restored ? [] : restoreAction),
        ],
      });
    },
    [copy, notify],
  );

  /** Writes `change`; `text` is what Copy offers when the write is refused. */
  const write = useCallback(
    async (change: Change, text: string, done: string) => {
      if (!target) return;
      const restore = async () => {
        const result = await target.writer.restore(target.key);
        report(result, i18n.t('write.restored'), '');
      };
      setWriting(true);
      const result = await target.writer.write(target.key, change);
      setWriting(false);
      report(result, done, text, () => void restore());
    },
    [target, report],
  );

  const actions = useMemo<Actions>(
    () => ({
      writable: target !== null,
      writing,
      insert: (text) => void write({ kind: 'insert', text }, text, i18n.t('write.inserted')),
      copy: (text) => void copy(text),
      isKept: favourites.has,
      toggleKept: async (favourite) => {
        try {
          if (favourites.has(favourite.text)) await favourites.removeText(favourite.text);
          else await favourites.add(favourite);
        } catch {
          notify({ tone: 'problem', text: i18n.t('favourites.storeFailed') });
        }
      },
    }),
    [target, writing, write, copy, favourites, notify],
  );
  return { actions, write };
}
