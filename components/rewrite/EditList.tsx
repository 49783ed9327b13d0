import { i18n } from '#i18n';
import type { Edit, Rewrite } from '../../lib/rewrite/edit.ts';
import { Button } from '../basics/Button.tsx';
import { Disclosure } from '../basics/Disclosure.tsx';
import { contextOf } from './edit-context.ts';

interface EditListProps {
  readonly rewrite: Rewrite;
  readonly keys: readonly string[];
  readonly taken: readonly boolean[];
  readonly onToggle: (place: number) => void;
  readonly onToggleAll: (take: boolean) => void;
}

/** Every change with its reason, to take or to leave. */
export function EditList({ rewrite, keys, taken, onToggle, onToggleAll }: EditListProps) {
  const count = taken.filter(Boolean).length;
  return (
    <Disclosure summary={i18n.t('rewrite.changes', [count, rewrite.edits.length])}>
      <div className="row">
        <Button look="bare" disabled={count === taken.length} onClick={() => onToggleAll(true)}>
          {i18n.t('rewrite.takeAll')}
        </Button>
        <Button look="bare" disabled={count === 0} onClick={() => onToggleAll(false)}>
          {i18n.t('rewrite.leaveAll')}
        </Button>
      </div>
      <ul className="edit-list">
        {rewrite.edits.map((edit, place) => (
          <li key={keys[place]}>
            <label>
              <input
                type="checkbox"
                checked={taken[place] === true}
                onChange={() => onToggle(place)}
              />
              <EditWords source={rewrite.source} edit={edit} />
            </label>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function EditWords({ source, edit }: { source: string; edit: Edit }) {
  const removed = source.slice(edit.start, edit.end);
  const added = edit.replacement;
  const context = contextOf(source, edit);
  return (
    <span>
      <span className="muted">{context.before}</span>
      {removed !== '' && <del>{removed}</del>}
      {removed !== '' && added !== '' && ' '}
      {added !== '' && <ins>{added}</ins>}
      <span className="muted">{context.after}</span>
      <span className="muted edit-reason">{edit.reason}</span>
    </span>
  );
}
