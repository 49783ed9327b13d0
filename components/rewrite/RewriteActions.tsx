import { i18n } from '#i18n';
import { useActions } from '../actions/actions.ts';
import { SuggestionActions } from '../actions/SuggestionActions.tsx';
import { Button } from '../basics/Button.tsx';

interface RewriteActionsProps {
  /** The message with the edits that are taken. */
  readonly text: string;
  readonly idea: string | undefined;
  /** At least one edit is taken. */
  readonly changed: boolean;
  readonly onApply: (() => void) | undefined;
}

export function RewriteActions({ text, idea, changed, onApply }: RewriteActionsProps) {
  const actions = useActions();
  const apply = onApply ? (
    <Button look="main" icon="check" disabled={actions.writing || !changed} onClick={onApply}>
      {i18n.t('rewrite.apply')}
    </Button>
  ) : null;
  return (
    <SuggestionActions
      name={i18n.t('rewrite.name')}
      suggestion={{
        kind: 'rewrite',
        title: i18n.t('rewrite.favouriteTitle'),
        text,
        ...(idea === undefined ? {} : { idea }),
      }}
      main={apply}
    />
  );
}
