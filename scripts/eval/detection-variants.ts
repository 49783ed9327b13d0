import { detect } from '../../lib/feedback/detect.ts';
import type { Sample } from './detection-sample.ts';

/** What people change about a text without changing what it is. */
const variants: Readonly<Record<string, (text: string, other: string) => string>> = {
  'no greeting or signature': (text) => withoutEnds(text),
  'lower case': (text) => text.toLowerCase(),
  'no line breaks': (text) => text.replaceAll(/\s*\n\s*/g, ' '),
  'names swapped': (text) => swapNames(text),
  'a quote of the other kind above': (text, other) => `${quoted(other)}\n\n${text}`,
};

const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b[^\n.!?]{0,40}[,!:\n]\s*/i;
const signature =
  /\n+(?:best|regards|kind regards|cheers|thanks|yours|sincerely|many thanks)[^\n]{0,30}(?:\n[^\n]{0,40}){0,2}\s*$/i;
const names = ['Alex', 'Priya', 'Tom', 'Mei', 'Olu', 'Sara'];

export interface VariantRow {
  readonly name: string;
  /** Median of how far the score moves. */
  readonly moved: number;
  /** Share of texts whose answer stays. */
  readonly stays: number;
}

/** Judges every text in every variant. */
export function judgeVariants(samples: readonly Sample[]): readonly VariantRow[] {
  return Object.entries(variants).map(([name, vary]) => {
    const pairs = samples.map((sample, at) => {
      const other = samples.find(
        ({ label }, place) => label !== sample.label && place > at % samples.length,
      );
      return [detect(sample.text), detect(vary(sample.text, other?.text ?? ''))] as const;
    });
    const moves = pairs.map(([one, two]) => Math.abs(one.score - two.score)).sort((a, b) => a - b);
    const same = pairs.filter(([one, two]) => one.feedback === two.feedback).length;
    return {
      name,
      moved: moves[Math.floor(moves.length / 2)] ?? 0,
      stays: same / Math.max(1, pairs.length),
    };
  });
}

function withoutEnds(text: string): string {
  return text.replace(greeting, '').replace(signature, '');
}

function quoted(text: string): string {
  return text
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Other names for words in the middle of a sentence that are written like names. */
function swapNames(text: string): string {
  let next = 0;
  return text.replaceAll(/(?<=[a-z,] )[A-Z][a-z]{2,}\b/g, () => {
    next += 1;
    return names[next % names.length] ?? 'Alex';
  });
}
