/** One code unit of a draft as the editor holds it, and everything that is true of it: formats, line, what it stands for. */
export interface Cell {
  readonly char: string;
  readonly format: string;
}

/** What an editor holds, and where in it each code unit of the reading stands. */
export interface EditorText {
  readonly cells: readonly Cell[];
  /** For every offset of the reading's text, its end included, the index of the first cell at or after it. */
  readonly cellAt: readonly number[];
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** What `edits` changed besides what they were to change; null when nothing. */
export function changeOutside(
  before: EditorText,
  after: EditorText,
  edits: readonly TextEdit[],
  counts: (char: string) => boolean,
): string | null {
  let from = 0;
  let at = 0;
  for (const { start, end, replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    const [first, last] = [before.cellAt[start] ?? 0, before.cellAt[end] ?? 0];
    const difference = firstDifference(before.cells.slice(from, first), after.cells.slice(at));
    if (difference) return difference;
    at += first - from;
    const put = [...replacement].flatMap((c) => c.split('')).filter(counts);
    const stands = after.cells.slice(at, at + put.length).map(({ char }) => char);
    if (stands.join('') !== put.join('')) {
      return `${JSON.stringify(stands.join(''))} stands where ${JSON.stringify(put.join(''))} should`;
    }
    at += put.length;
    from = last;
  }
  const difference = firstDifference(before.cells.slice(from), after.cells.slice(at));
  if (difference) return difference;
  const left = after.cells.length - at - (before.cells.length - from);
  return left === 0 ? null : `${left} more at the end`;
}

/** Whether `after` is `before` with something put in at one place. */
export function isInsertion(before: readonly Cell[], after: readonly Cell[]): boolean {
  let head = 0;
  while (head < before.length && same(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < before.length - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  return head + tail === before.length && after.length >= before.length;
}

function firstDifference(before: readonly Cell[], after: readonly Cell[]): string | null {
  const at = before.findIndex((cell, index) => !same(cell, after[index]));
  if (at === -1) return null;
  const around = before
    .slice(Math.max(0, at - 12), at)
    .map(({ char }) => char)
    .join('');
  return `after ${JSON.stringify(around)}: ${JSON.stringify(before[at])} became ${JSON.stringify(after[at])}`;
}

function same(a: Cell | undefined, b: Cell | undefined): boolean {
  return a !== undefined && a.char === b?.char && a.format === b.format;
}
