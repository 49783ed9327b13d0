import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { NewFavourite } from '../../lib/favourites/favourites.ts';
import { Button } from '../basics/Button.tsx';
import { useActions } from './actions.ts';

interface SuggestionActionsProps {
  /** What is kept by the star; its text is what Insert and Copy take. */
  readonly suggestion: NewFavourite;
  /** What the suggestion is called in the names of the buttons: several cards have the same ones. */
  readonly name: string;
  /** In place of Insert. */
  readonly main?: ReactNode;
  readonly children?: ReactNode;
}

/** Insert, Copy and Star of one suggestion. */
export function SuggestionActions({ suggestion, name, main, children }: SuggestionActionsProps) {
  const actions = useActions();
  const kept = actions.isKept(suggestion.text);
  const insert = actions.writable && (
    <Button
      icon="insert"
      look="main"
      disabled={actions.writing}
      aria-label={i18n.t('actions.insertNamed', [name])}
      onClick={() => actions.insert(suggestion.text)}
    >
      {i18n.t('actions.insert')}
    </Button>
  );
  return (
    <div className="row">
      {main === undefined ? insert : main}
      <Button
        icon="copy"
        aria-label={i18n.t('actions.copyNamed', [name])}
        onClick={() => actions.copy(suggestion.text)}
      >
        {i18n.t('actions.copy')}
      </Button>
      <Button
        icon="star"
        iconFilled={kept}
        look="bare"
        aria-label={i18n.t('actions.keepNamed', [name])}
        title={kept ? i18n.t('actions.kept') : i18n.t('actions.keep')}
        aria-pressed={kept}
        onClick={() => actions.toggleKept(suggestion)}
      />
      {children}
    </div>
  );
}
