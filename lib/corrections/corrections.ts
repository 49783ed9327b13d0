import { type Correction, correctionSchema } from './correction.ts';
import type { CorrectionsDatabase } from './corrections-database.ts';
import { likeness, type MessagePrint } from './message-print.ts';
import { ALIKE } from './nudge-ideas.ts';

/** What was said longest ago is forgotten first. */
export const MOST_CORRECTIONS = 200;

/** Remembers what the user said of a message, in place of what they said of it before. */
export async function addCorrection(
  database: CorrectionsDatabase,
  given: Omit<Correction, 'at'>,
  now: number = Date.now(),
): Promise<void> {
  const correction = correctionSchema.parse({ ...given, at: now });
  await database.transaction('rw', database.corrections, async () => {
    await forgetIn(database, correction.print);
    await database.corrections.add(correction);
    const ids = await database.corrections.orderBy('at').primaryKeys();
    await database.corrections.bulkDelete(ids.slice(0, Math.max(0, ids.length - MOST_CORRECTIONS)));
  });
}

/** Forgets what was said of a message. */
export async function forgetCorrection(
  database: CorrectionsDatabase,
  print: MessagePrint,
): Promise<void> {
  await database.transaction('rw', database.corrections, () => forgetIn(database, print));
}

/** Forgets all that was said. */
export async function forgetAllCorrections(database: CorrectionsDatabase): Promise<void> {
  await database.corrections.clear();
}

/** Returns what was said, newest first. A row that cannot be read is left where it is, unseen. */
export async function listCorrections(
  database: CorrectionsDatabase,
): Promise<readonly Correction[]> {
  const stored = await database.corrections.orderBy('at').reverse().toArray();
  return stored.flatMap(({ id: _, ...row }) => correctionSchema.safeParse(row).data ?? []);
}

async function forgetIn(database: CorrectionsDatabase, print: MessagePrint): Promise<void> {
  const stored = await database.corrections.toArray();
  await database.corrections.bulkDelete(
    stored.filter((one) => likeness(one.print, print) >= ALIKE).map(({ id }) => id),
  );
}
