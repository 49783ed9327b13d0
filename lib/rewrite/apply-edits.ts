/** What an edit needs to be applied: a half-open range in UTF-16 code units and the new words. */
interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/**
 * Applies edits to the text they were made for. Takes any subset of a rewrite's edits, in source order.
 * Throws a RangeError when edits overlap, run backwards or lie outside the text.
 */
export function applyEdits(source: string, edits: readonly Replacement[]): string {
  let text = '';
  let at = 0;
  for (const edit of edits) {
    if (edit.start < at || edit.end < edit.start || edit.end > source.length) {
      throw new RangeError(`edit ${edit.start}-${edit.end} does not fit`);
    }
    text += source.slice(at, edit.start) + edit.replacement;
    at = edit.end;
  }
  return text + source.slice(at);
}
