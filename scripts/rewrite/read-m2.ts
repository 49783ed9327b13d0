import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A span edit of one human editor: tokens `from` to `to` of the source gave way to `words`. */
export interface HumanEdit {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

export interface EditedSentence {
  readonly tokens: readonly string[];
  /** One list of edits an editor. */
  readonly editors: readonly (readonly HumanEdit[])[];
}

/** Reads a gzipped M2 file: a line `S` with the tokens, then lines `A` with one edit each. */
export function readM2(file: string): readonly EditedSentence[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8').trim();
  return text.split('\n\n').map((block) => {
    const [source = '', ...lines] = block.split('\n');
    const editors = new Map<number, HumanEdit[]>();
    for (const line of lines) {
      const parts = line.slice(2).split('|||');
      const [from = 0, to = 0] = (parts[0] ?? '').split(' ').map(Number);
      const editor = Number(parts.at(-1));
      const edits = editors.get(editor) ?? [];
      if (parts[1] !== 'noop') {
        edits.push({ from, to, words: (parts[2] ?? '').split(' ').filter((word) => word !== '') });
      }
      editors.set(editor, edits);
    }
    return { tokens: source.slice(2).split(' '), editors: [...editors.values()] };
  });
}

/** Where the tokens stand in the text they were made from; undefined when one is missing. */
export function placeTokens(
  text: string,
  tokens: readonly string[],
): readonly { readonly start: number; readonly end: number }[] | undefined {
  const ranges: { start: number; end: number }[] = [];
  let at = 0;
  for (const token of tokens) {
    const start = text.indexOf(token, at);
    if (start < 0 || start > at + 3) return undefined;
    at = start + token.length;
    ranges.push({ start, end: at });
  }
  return ranges;
}
