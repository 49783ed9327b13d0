/** What speaks for or against a phrase filling a role, each as a number about 1 in size. */
export const clueNames = [
  // How much nearer in meaning than the message's other phrases: to the role's label, default phrase and nearest cue.
  'nearer-label',
  'nearer-default',
  'nearer-cue',
  // How much nearer to this role than to any other of the idea.
  'only-default',
  'only-cue',
  'near-cue',
  // Words of a cue that ends in the phrase's head, lies in it, or right before it.
  'cue-head',
  'cue-inside',
  'cue-before',
  // A cue as head of a phrase with an owner or another word: "the decision" alone says no more than our own words.
  'full-cue',
  // The same of another role's cues.
  'other-cue-head',
  'other-cue-inside',
  // How the phrase begins, and how long it is.
  'the',
  'one',
  'bare',
  'number',
  'proper-name',
  'words',
  'one-word',
  // One bare word that the message has only once: seldom a name of anything.
  'bare-once',
  // Other phrases with the same head; other mentions of the head.
  'phrases-again',
  'mentions-again',
  'position',
  'first-sentence',
  'last-sentence',
  // In the sentence that carries the idea best; in any such sentence.
  'best-evidence',
  'evidence',
  // What stands around it.
  'place',
  'time',
  'begins-clause',
  'in-pair',
  'before-verb',
  'other-phrases',
] as const;

export type ClueName = (typeof clueNames)[number];
/** A clue that is left out counts 0. */
export type Clues = Readonly<Partial<Record<ClueName, number>>>;
