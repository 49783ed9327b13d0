import { i18n } from '#i18n';
import type { Rewrite } from '../../lib/rewrite/edit.ts';
import { Disclosure } from '../basics/Disclosure.tsx';

/** What stayed as it was, because changing it could have changed what was said. */
export function GuardList({ rewrite }: { rewrite: Rewrite }) {
  if (rewrite.vetoed.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('rewrite.guarded', rewrite.vetoed.length)}>
      <ul className="edit-list">
        {rewrite.vetoed.map(({ edit, reason }) => (
          <li key={`${edit.start}-${edit.end}-${edit.pass}`}>
            <q>{rewrite.source.slice(edit.start, edit.end).trim()}</q>
            <span className="muted edit-reason">{reason}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
