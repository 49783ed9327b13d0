import { createContext, useContext } from 'react';
import type { NewFavourite } from '../../lib/favourites/favourites.ts';

/** What can be done with a suggestion, wherever it is shown. */
export interface Actions {
  /** A composer is at hand that text can be put into. */
  readonly writable: boolean;
  /** A write is under way. */
  readonly writing: boolean;
  readonly insert: (text: string) => void;
  readonly copy: (text: string) => void;
  readonly isKept: (text: string) => boolean;
  readonly toggleKept: (favourite: NewFavourite) => void;
}

export const ActionsContext = createContext<Actions | null>(null);

/** Returns the actions of the page around; throws when a component is shown outside of one. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('suggestions are shown inside an ActionsContext');
  return actions;
}
