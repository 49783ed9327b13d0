/** What must stay fast or small, and how much it may take. The shapes follow the rows of the tables. */
export const timeBudgets: readonly {
  readonly label: RegExp;
  readonly words?: number;
  readonly maxMs: number;
}[] = [
  /** Runs at every pause in typing, on the page. */
  { label: /^detector/, words: 400, maxMs: 0.5 },
  { label: /^detector/, words: 5000, maxMs: 3 },
  /** From the moment the panel has the text. */
  { label: /first suggestion/i, maxMs: 300 },
  { label: /word table/i, maxMs: 60 },
  { label: /sentence model ready/i, maxMs: 700 },
  { label: /both models/i, words: 400, maxMs: 400 },
];

/** Bytes of heap, with the code itself. */
export const heapBudgets = { detector: 1_000_000 } as const;

/** Bytes as shipped, minified and not compressed. */
export const sizeBudgets: Readonly<Record<string, number>> = {
  'content script': 60_000,
};

/** What typing may cost the page more than without us. */
export const typingBudgets = {
  medianMs: 0.2,
  p99Ms: 1,
  longTasks: 0,
  heapMB: 5,
  /** Flat: what half an hour of use may leave, which is what readings of the heap vary by. */
  growthMB: 0.5,
  shown: '0.2 ms, 1 ms, no long task, 5 MB, flat',
} as const;
