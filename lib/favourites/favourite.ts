import { z } from 'zod';

/** Something the user kept. The text is what they saw; the source message is not kept. */
export const favouriteSchema = z.strictObject({
  id: z.string().min(1),
  kind: z.enum(['metaphor', 'plain', 'rewrite']),
  title: z.string(),
  text: z.string().min(1),
  /** Idea id, when one was recognised. */
  idea: z.string().optional(),
  /** Metaphor scene, for finding it again. */
  scene: z.string().optional(),
  breaks: z.string().optional(),
  /** Metaphor id in the library or the model's name. */
  provenance: z.string().optional(),
  /** Milliseconds since the epoch. */
  createdAt: z.number().int().nonnegative(),
});

export type Favourite = Readonly<z.infer<typeof favouriteSchema>>;
