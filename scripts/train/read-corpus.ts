import { readdirSync, readFileSync } from 'node:fs';

/** A text of the corpus; README.md there tells what the fields mean. */
export interface CorpusText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly label: 'feedback' | 'other';
  readonly kind: string;
  /** Ids of the ideas that it explains; absent where nobody has looked. */
  readonly ideas?: readonly string[];
}

const corpus = new URL('./corpus/', import.meta.url);

/** Reads all texts of the corpus, file by file. */
export function readCorpus(): readonly CorpusText[] {
  return readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      readFileSync(new URL(file, corpus), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ ...(JSON.parse(line) as Omit<CorpusText, 'file'>), file })),
    );
}
