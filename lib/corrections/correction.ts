import { z } from 'zod';
import { PRINT_LENGTH } from './message-print.ts';

/**
 * That the user put one idea in the place of another. Of the message only its print is kept: 128 small numbers, from
 * which no word can be read.
 */
export const correctionSchema = z.strictObject({
  print: z.array(z.number().int().min(-127).max(127)).length(PRINT_LENGTH),
  /** The idea that was recognised; absent where none was. */
  rejected: z.string().optional(),
  chosen: z.string().min(1),
  /** Milliseconds since the epoch. */
  at: z.number().int().nonnegative(),
});

export type Correction = Readonly<z.infer<typeof correctionSchema>>;
