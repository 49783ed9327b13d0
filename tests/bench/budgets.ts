/** What must stay fast or small, and how much it may take. The shapes follow the rows of the tables. */
export const timeBudgets: readonly {
  readonly label: RegExp;
  readonly words?: number;
  readonly maxMs: number;
}[] = [
  /** Runs at every pause in typing, on the page. */
  { label: /detect/i, words: 400, maxMs: 1 },
  /** From the moment the panel has the text. */
  { label: /first suggestion/i, maxMs: 300 },
  { label: /word table/i, maxMs: 60 },
  { label: /sentence model ready/i, maxMs: 700 },
  { label: /both models/i, words: 400, maxMs: 400 },
];

/** Bytes as shipped, minified and not compressed. */
export const sizeBudgets: Readonly<Record<string, number>> = {
  'content script': 60_000,
};
