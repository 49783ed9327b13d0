import { z } from 'zod';

/**
 * What a file in `library/` holds. Texts with slots use `{role}` for the phrase that fills a role,
 * `{Role}` for the same with a capital, `{role's}` for its possessive, and `{role:is|are}` for a
 * word that agrees with it in number (singular first).
 */

const text = z.string().trim().min(1);

/** A phrase that can stand in a slot; it carries its own article or possessive ("your main job"). */
export const phraseSchema = z.strictObject({
  text,
  number: z.enum(['singular', 'plural']),
});

export const roleSchema = z.strictObject({
  /** The slot's name in this idea's texts: lower-case letters and hyphens. */
  id: z.string().regex(/^[a-z][a-z-]*$/),
  /** What the panel calls the role: "the main responsibility". */
  label: text,
  /** What fills the slot when the message does not say. */
  default: phraseSchema,
  /** Words and phrases that point to this role in a message ("core responsibility", "day job"). */
  cues: z.array(text).min(2),
});

export const metaphorSchema = z.strictObject({
  /** Unique in the idea: lower-case words joined by hyphens. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: text,
  /** The source domain in one or two words: "cooking". */
  scene: text,
  /** One sentence that can stand in a chat, with slots. */
  short: text,
  /** Two or three sentences, with slots. */
  full: text,
  /** Each role once: the part of the scene that stands for it. */
  mapping: z.array(z.strictObject({ role: text, scenePart: text })).min(1),
  /** Where the picture stops fitting. */
  breaks: text,
  tone: z.array(z.enum(['light', 'serious', 'hopeful'])).min(1),
  /** What a reader has to know: "how a restaurant is reviewed"; empty when anyone knows it. */
  assumes: z.array(text),
  /** Who may not get it; empty when nobody comes to mind. */
  mayMiss: z.string(),
  /** Pictures that can hurt; the chooser leaves them out for sensitive messages. */
  hurts: z.array(z.enum(['war', 'illness', 'death', 'person-as-thing'])),
  /** Written new for this library, not a stock saying. */
  fresh: z.boolean(),
});

export const ideaSchema = z.strictObject({
  /** The idea's name everywhere: `weak-core-caps-total`. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** The group of ideas it belongs to, one of A–F in the list the library grew from. */
  group: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
  title: text,
  /** One line. */
  gist: text,
  /** One or two everyday sentences, with slots. */
  plain: text,
  /** What the reader can do about it, with slots. */
  advice: text,
  roles: z.array(roleSchema).min(1).max(4),
  /** Abstract statements of the idea in other words, never anecdotes: what recognition compares with. */
  paraphrases: z.array(text).min(6).max(8),
  /** Phrases that give the idea away, lower case, `*` for any ending: "cap* your". Weight 1 (weak) to 3 (says it). */
  cues: z.array(z.strictObject({ phrase: text, weight: z.number().min(1).max(3) })).min(4),
  /** Ideas easily taken for this one, and what tells them apart. */
  confusable: z.array(z.strictObject({ idea: text, difference: text })),
  related: z.array(text),
  metaphors: z.array(metaphorSchema).min(5),
});

export type Phrase = Readonly<z.infer<typeof phraseSchema>>;
export type Role = Readonly<z.infer<typeof roleSchema>>;
export type MetaphorTemplate = Readonly<z.infer<typeof metaphorSchema>>;
export type Idea = Readonly<z.infer<typeof ideaSchema>>;
