import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Rewrite } from '../../lib/rewrite/edit.ts';

interface SourceWithEditsProps {
  readonly rewrite: Rewrite;
  /** Whether each edit is taken, in the order of the rewrite's edits. */
  readonly taken: readonly boolean[];
  readonly onToggle: (place: number) => void;
}

/**
 * The original with what goes and what comes marked where it happens. A click on a change takes it
 * or leaves it; for the keyboard the same changes are check boxes in the list below, which spares
 * people dozens of tab stops inside a text.
 */
export function SourceWithEdits({ rewrite, taken, onToggle }: SourceWithEditsProps) {
  const { source, edits } = rewrite;
  const content: ReactNode[] = [];
  let at = 0;
  edits.forEach((edit, place) => {
    content.push(source.slice(at, edit.start));
    const removed = source.slice(edit.start, edit.end);
    content.push(
      // biome-ignore lint/a11y/useSemanticElements: a button element cannot break across lines
      // biome-ignore lint/a11y/useKeyWithClickEvents: the list of changes serves the keyboard
      <span
        role="button"
        tabIndex={-1}
        key={edit.start}
        className="inline-edit"
        aria-pressed={taken[place] === true}
        title={taken[place] ? edit.reason : i18n.t('rewrite.leftOut', [edit.reason])}
        onClick={() => onToggle(place)}
      >
        {taken[place] ? (
          <>
            {removed !== '' && <del>{removed}</del>}
            {edit.replacement !== '' && <ins>{edit.replacement}</ins>}
          </>
        ) : (
          removed
        )}
      </span>,
    );
    at = edit.end;
  });
  content.push(source.slice(at));
  return <p className="message-text">{content}</p>;
}
