import type { Cell, EditorText } from './cells.ts';
import type { DeltaInsert } from './quill-draft.ts';

interface Line {
  readonly cells: readonly Cell[];
  readonly end: Cell;
  readonly attributes: Readonly<Record<string, unknown>>;
}

const INVISIBLE = /[\uFEFF\u200B\u200E\u200F]/;

/** A Delta as its reader must read it, worked out from the Delta alone; numbers of lists are all `#`. */
export function textOfDelta(delta: readonly DeltaInsert[]): EditorText & { readonly text: string } {
  const lines = linesOf(delta);
  const cells: Cell[] = [];
  const cellAt: number[] = [];
  let text = '';
  const say = (words: string) => {
    for (const unit of words.split('')) {
      cellAt.push(cells.length);
      text += unit;
    }
  };
  for (const [index, line] of lines.entries()) {
    const fence = line.attributes['code-block'] !== undefined;
    if (fence && lines[index - 1]?.attributes['code-block'] === undefined) say('```\n');
    say(markOf(line.attributes));
    let inCode = false;
    for (const cell of line.cells) {
      const code = isCode(cell);
      if (code !== inCode) say('`');
      inCode = code;
      say(cell.char === '\u00a0' ? ' ' : cell.char);
      cells.push(cell);
    }
    if (inCode) say('`');
    if (fence && lines[index + 1]?.attributes['code-block'] === undefined) say('\n```');
    say('\n');
    cells.push(line.end);
  }
  cellAt.push(cells.length);
  const first = /^(?:(?:> )?\n)*/.exec(text)?.[0].length ?? 0;
  const last = text.replace(/\n+$/, '').length;
  return { text: text.slice(first, last), cells, cellAt: cellAt.slice(first, last + 1) };
}

/** The same text with the numbers of lists left out. */
export function withoutNumbers(text: string): string {
  return text.replaceAll(/^( *)\d+\. /gm, '$1#. ');
}

function linesOf(delta: readonly DeltaInsert[]): readonly Line[] {
  const lines: Line[] = [];
  let open: Cell[] = [];
  let marked = false;
  for (const { insert, attributes = {} } of delta) {
    if (typeof insert !== 'string') {
      const format = JSON.stringify([insert, attributes]);
      open.push(
        ...labelOf(insert)
          .split('')
          .map((char) => ({ char, format })),
      );
      continue;
    }
    const format = JSON.stringify(attributes);
    for (const char of insert.split('')) {
      if (char === '\n') {
        // Nothing but invisible marks is no line to a reader.
        if (open.length > 0 || !marked)
          lines.push({ cells: open, end: { char, format }, attributes });
        open = [];
        marked = false;
      } else if (INVISIBLE.test(char)) marked = true;
      else open.push({ char, format });
    }
  }
  return lines;
}

function labelOf(embed: Readonly<Record<string, unknown>>): string {
  const { slackmention, slackemoji } = embed as {
    slackmention?: { label: string };
    slackemoji?: { name: string };
  };
  return slackmention?.label ?? slackemoji?.name ?? '';
}

function isCode({ format }: Cell): boolean {
  return format.includes('"code":true');
}

function markOf({ list, blockquote, indent = 0 }: Readonly<Record<string, unknown>>): string {
  if (blockquote) return '> ';
  const inset = '  '.repeat(Number(indent));
  if (list === 'bullet') return `${inset}• `;
  return list === 'ordered' ? `${inset}#. ` : '';
}
