import type { DomPoint, TextLine, TextSegment } from '../adapter.ts';
import { isHardSpace, isInvisible } from './characters.ts';

/**
 * How white space of a text node counts. `collapse`: as HTML does. `spaces`: spaces stay, newlines of the source are
 * spaces (Quill, Slack's messages). `preserve`: newlines too (code blocks).
 */
export type WhiteSpace = 'collapse' | 'spaces' | 'preserve';

/** Builds the text of a reading line by line, remembering where each character came from. */
export interface TextBuilder {
  /** Offset at which the next character goes. */
  readonly length: number;
  /** Where what was added since `offset` begins: a new line's break and marks are not part of it. */
  contentStartSince(offset: number): number;
  /** Put at the start of every line from now on, such as `> ` in a quote. */
  prefix: string;
  /** Put once, at the start of the next line: a list item's bullet or number. */
  marker: string;
  addText(node: Text, from: number, to: number, whiteSpace: WhiteSpace): void;
  /** Adds text that stands for something else in the DOM: no segment will hold it. */
  addSynthetic(text: string, start: DomPoint, end: DomPoint): void;
  /** A `<br>`: ends the open line, or makes a blank one. */
  breakLine(at: DomPoint): void;
  /** The edge of a block: what follows begins a new line. */
  closeLine(): void;
  finish(): BuiltText;
}

export interface BuiltText {
  readonly text: string;
  readonly segments: readonly TextSegment[];
  readonly lines: readonly TextLine[];
  /** After the last thing read; null when nothing was. */
  readonly end: DomPoint | null;
}

interface GrowingSegment {
  readonly node: Text;
  readonly nodeStart: number;
  nodeEnd: number;
  readonly start: number;
}

/** Starts an empty text. Blank lines before the first and after the last word are left out. */
export function createTextBuilder(): TextBuilder {
  let text = '';
  let lineOpen = false;
  /** The last character is a space that HTML does not show at the end of a line. */
  let looseSpace = false;
  let end: DomPoint | null = null;
  const segments: GrowingSegment[] = [];
  const lines: TextLine[] = [];

  const builder: TextBuilder = {
    prefix: '',
    marker: '',
    get length() {
      return text.length;
    },
    contentStartSince: (offset) =>
      offset > 0 && text[offset] !== '\n'
        ? offset
        : ((offset > 0 ? lines.find(({ start }) => start > offset) : lines[0])?.start ?? offset),
    addText,
    addSynthetic(added, start, after) {
      openLine(start);
      text += added;
      looseSpace = false;
      end = after;
    },
    breakLine(at) {
      if (!lineOpen && lines.length === 0 && builder.marker === '') return;
      openLine(at);
      closeLine();
    },
    closeLine,
    finish() {
      closeLine();
      while (text.endsWith('\n')) {
        text = text.slice(0, -1);
        lines.pop();
      }
      return { text, segments, lines, end };
    },
  };
  return builder;

  function openLine(at: DomPoint): void {
    if (lineOpen) return;
    if (lines.length > 0) text += '\n';
    lineOpen = true;
    text += builder.prefix + builder.marker;
    builder.marker = '';
    lines.push({ start: text.length, node: at.node, offset: at.offset });
  }

  function closeLine(): void {
    if (lineOpen && looseSpace) dropLastUnit();
    looseSpace = false;
    lineOpen = false;
  }

  function dropLastUnit(): void {
    text = text.slice(0, -1);
    const last = segments.at(-1);
    if (!last) return;
    last.nodeEnd -= 1;
    if (last.nodeEnd === last.nodeStart) segments.pop();
    const before = segments.at(-1);
    if (before && end?.node === last.node) end = { node: before.node, offset: before.nodeEnd };
  }

  function addText(node: Text, from: number, to: number, whiteSpace: WhiteSpace): void {
    const { data } = node;
    /** In the white space of the page's source, which may indent after a newline. */
    let inSource = false;
    for (let i = from; i < to; i += 1) {
      const unit = data.charCodeAt(i);
      if (isInvisible(unit) || unit === 0x0d) continue;
      const newline = unit === 0x0a || unit === 0x0c;
      const blank = newline || unit === 0x20 || unit === 0x09;
      inSource = newline || (inSource && blank);
      if (newline && whiteSpace === 'preserve') {
        builder.breakLine({ node, offset: i });
      } else if (blank && (whiteSpace === 'collapse' || (whiteSpace === 'spaces' && inSource))) {
        if (!lineOpen || looseSpace) continue;
        push(' ', node, i);
        looseSpace = true;
      } else {
        push(isHardSpace(unit) ? ' ' : data.charAt(i), node, i);
        looseSpace = false;
      }
    }
  }

  function push(character: string, node: Text, offset: number): void {
    openLine({ node, offset });
    const last = segments.at(-1);
    if (
      last?.node === node &&
      last.nodeEnd === offset &&
      last.start + last.nodeEnd - last.nodeStart === text.length
    ) {
      last.nodeEnd += 1;
    } else {
      segments.push({ node, nodeStart: offset, nodeEnd: offset + 1, start: text.length });
    }
    text += character;
    end = { node, offset: offset + 1 };
  }
}
