import type { Range } from './range.ts';

export type BlockKind =
  | 'paragraph'
  | 'list-item'
  | 'heading'
  | 'greeting'
  | 'sign-off'
  | 'quote'
  | 'code';

/** A stretch of a message with its place in the layout; list markers and quote marks stay outside the range. */
export interface Block extends Range {
  readonly kind: BlockKind;
}

interface Line extends Range {
  readonly text: string;
}

const listMarker = /^\s*(?:[-*•–◦▪+]|\(?(?:\d{1,3}|[a-zA-Z])[.)])\s+/;
const quoteMarker = /^\s*(?:>|&gt;)/;
const heading = /^\s*#{1,6}\s+\S|^\s*\*{1,2}[^*]{1,60}\*{1,2}:?\s*$/;
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|morning|afternoon|evening|greetings)\b[^.!?\n]{0,40}[,!.:–—-]?\s*$/i;
const signOff =
  /^\s*(?:(?:kind|best|warm|many|with|warmest|kindest)\s+)*(?:regards|wishes|best|thanks|thank you|thx|cheers|sincerely|yours(?: \w+)?|respectfully|love|ta|xo*|take care|talk soon|see you(?: \w+)?|all the best|thanks (?:and|&) regards|many thanks|thanks again|thanks so much)(?:,? [\p{Lu}][\p{L}.]*){0,3}\s*[,.!]*\s*$/iu;
const nameLine = /^\s*(?:[-–—]\s*)?(?:\p{Lu}[\p{L}.'’-]*\s*){1,4}$/u;
const fence = /^\s*(?:```|~~~)/;

/**
 * Splits a message into blocks: paragraphs (lines that wrap belong together), list items, headings, greeting, sign-off,
 * quotes and code. Returns ranges in order without blank ends; blank lines and markers lie between them.
 */
export function splitBlocks(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = splitLines(text);
  const lastFilled = lines.findLastIndex((line) => line.text.trim() !== '');
  let inFence = false;
  let spoken = 0;
  let signed = false;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.text.trim() === '') continue;
    if (fence.test(line.text)) {
      inFence = !inFence;
      push(blocks, 'code', line, 0);
      continue;
    }
    const kind = inFence ? 'code' : kindOf(line.text, spoken, lastFilled - index, signed);
    if (kind === 'sign-off') signed = true;
    spoken += 1;
    const skip = kind === 'list-item' ? (listMarker.exec(line.text)?.[0].length ?? 0) : 0;
    const before = lines[index - 1];
    const open = blocks.at(-1);
    if (
      kind === 'paragraph' &&
      before !== undefined &&
      open !== undefined &&
      (open.kind === 'paragraph' || open.kind === 'list-item') &&
      wraps(before.text, line.text)
    ) {
      const end = line.start + line.text.trimEnd().length;
      blocks[blocks.length - 1] = { ...open, end };
      continue;
    }
    push(blocks, kind, line, skip);
  }
  return blocks;
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

function kindOf(line: string, spoken: number, fromEnd: number, signed: boolean): BlockKind {
  if (quoteMarker.test(line)) return 'quote';
  if (/^(?: {4,}|\t)\S*[{}();=<>]/.test(line)) return 'code';
  if (heading.test(line)) return 'heading';
  if (line.length < 80) {
    if (spoken === 0 && greeting.test(line)) return 'greeting';
    if (fromEnd <= 4 && signOff.test(line)) return 'sign-off';
    if (fromEnd <= 3 && (signed || fromEnd === 0) && spoken > 1 && nameLine.test(line))
      return 'sign-off';
  }
  return listMarker.test(line) ? 'list-item' : 'paragraph';
}

/** Mail programs break long lines: the sentence goes on when a full line stops without an end and a small letter follows. */
function wraps(before: string, line: string): boolean {
  return (
    before.trimEnd().length >= 55 &&
    !/[.!?:;]["'”’)]*$/.test(before.trimEnd()) &&
    /^\s{0,3}[\p{Ll}(]/u.test(line)
  );
}

function push(blocks: Block[], kind: BlockKind, line: Line, skip: number): void {
  const rest = line.text.slice(skip);
  const start = line.start + skip + (rest.length - rest.trimStart().length);
  const end = line.start + line.text.trimEnd().length;
  if (end > start) blocks.push({ kind, start, end });
}
