import { type Span, spanBetween } from './span.ts';

/** Above this many pairs of words to compare, one replacement for all must do. */
const MOST_PAIRS = 4_000_000;

/**
 * Replacements that make `to` of `from`, word by word, so that what did not change (a mention, a link, bold words) is not
 * touched. Longest common subsequence over words and the white space between them.
 */
export function spansBetween(from: string, to: string): readonly Span[] {
  const whole = spanBetween(from, to);
  if (whole.start === whole.end && whole.replacement === '') return [];
  const a = wordsOf(from);
  const b = wordsOf(to);
  if (a.length * b.length > MOST_PAIRS) return [whole];
  const common = commonLengths(a, b);
  const width = b.length + 1;
  const spans: Span[] = [];
  let offset = 0;
  let open: { start: number; replacement: string } | null = null;
  const close = () => {
    if (open) spans.push({ ...open, end: offset });
    open = null;
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const left = a[i];
    const right = b[j];
    if (left !== undefined && left === right) {
      close();
      offset += left.length;
      i += 1;
      j += 1;
      continue;
    }
    open ??= { start: offset, replacement: '' };
    const skipLeft = common[(i + 1) * width + j] ?? 0;
    const skipRight = common[i * width + j + 1] ?? 0;
    if (right === undefined || (left !== undefined && skipLeft >= skipRight)) {
      offset += left?.length ?? 0;
      i += 1;
    } else {
      open = { start: open.start, replacement: open.replacement + right };
      j += 1;
    }
  }
  close();
  return spans;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\n|[^\S\n]+|\S+/g) ?? [];
}

/** At `i * (b.length + 1) + j`: how many words `a` from `i` on and `b` from `j` on have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        a[i] === b[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}
