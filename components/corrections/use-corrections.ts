import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Correction } from '../../lib/corrections/correction.ts';
import {
  addCorrection,
  forgetAllCorrections,
  forgetCorrection,
  listCorrections,
} from '../../lib/corrections/corrections.ts';
import type { CorrectionsDatabase } from '../../lib/corrections/corrections-database.ts';
import type { MessagePrint } from '../../lib/corrections/message-print.ts';

/**
 * What the user said of ideas, live. A browser that cannot open the database forgets: nothing that is shown needs it, so
 * nothing is said of it.
 */
export interface Corrections {
  readonly all: readonly Correction[];
  /** The database has answered. */
  readonly ready: boolean;
  readonly add: (correction: Omit<Correction, 'at'>) => void;
  readonly forget: (print: MessagePrint) => void;
  readonly forgetAll: () => Promise<void>;
}

const none: readonly Correction[] = [];

export function useCorrections(database: CorrectionsDatabase): Corrections {
  const stored = useLiveQuery(() => listCorrections(database).catch(() => none), [database]);
  return useMemo(
    () => ({
      all: stored ?? none,
      ready: stored !== undefined,
      add: (correction) => void addCorrection(database, correction).catch(() => undefined),
      forget: (print) => void forgetCorrection(database, print).catch(() => undefined),
      forgetAll: () => forgetAllCorrections(database),
    }),
    [stored, database],
  );
}
