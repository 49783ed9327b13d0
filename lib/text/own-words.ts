import greetings from './greetings.json' with { type: 'json' };
import type { Range } from './range.ts';

interface Line extends Range {
  readonly text: string;
}

const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;
const fence = /^\s*(?:```|~~~)/;
const quoteMark = /^\s*(?:>|&gt;)/;
const attribution = /^\s*On\b.{4,160}\bwrote:\s*$/i;
const forwarded =
  /^\s*(?:-{4,}\s*(?:original message|forwarded (?:message|by)\b)|begin forwarded message:|_{20,}\s*$)/i;
const signatureMark = /^--\s*$/;
const notProse = /`[^`\n]{1,400}`|(?:https?:\/\/|www\.)[^\s<>]{1,2000}/g;

const greetingWords = new Set(greetings.greetings);
const signOffs = new Set(greetings.signOffs);

/**
 * What the writer says in their own words: the text without quoted lines, earlier mails, code, links, the greeting
 * line, the closing lines and the signature. Takes plain text; returns it with those parts left out, line breaks kept.
 */
export function ownWords(text: string): string {
  const lines = withoutClosing(withoutGreeting(proseLines(splitLines(text))));
  return lines
    .map((line) => line.text.replace(notProse, ' '))
    .join('\n')
    .trim();
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ start, end: match.index, text: text.slice(start, match.index) });
    start = match.index + match[0].length;
  }
  lines.push({ start, end: text.length, text: text.slice(start) });
  return lines;
}

function proseLines(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let inCode = false;
  let hasProse = false;
  for (const [index, line] of lines.entries()) {
    if (fence.test(line.text)) {
      // A fence that opens and closes on one line leaves the state as it was.
      if (!/^\s*(```|~~~).*\S.*\1\s*$/.test(line.text)) inCode = !inCode;
      continue;
    }
    if (inCode || quoteMark.test(line.text)) continue;
    if (signatureMark.test(line.text)) {
      if (hasProse) break;
      continue;
    }
    if (forwarded.test(line.text)) {
      if (hasProse) break;
      continue;
    }
    if (attribution.test(line.text)) {
      const next = lines.slice(index + 1, index + 4).find((other) => other.text.trim() !== '');
      if (next && !quoteMark.test(next.text) && hasProse) break;
      continue;
    }
    kept.push(line);
    hasProse ||= line.text.trim() !== '';
  }
  return kept;
}

function withoutGreeting(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const line = lines[first];
  return line && isGreeting(line.text) ? lines.slice(first + 1) : lines;
}

function isGreeting(line: string): boolean {
  const words = bareWords(line);
  if (words.length === 0 || words.length > 5 || /[.?]\s*$/.test(line)) return false;
  return greetingWords.has(words[0] ?? '') || greetingWords.has(words.slice(0, 2).join(' '));
}

/** A closing is a sign-off alone on its line, near the end, with only short lines (names, titles) after it. */
function withoutClosing(lines: readonly Line[]): readonly Line[] {
  let seen = 0;
  for (let index = lines.length - 1; index > 0 && seen < 6; index -= 1) {
    const line = lines[index]?.text ?? '';
    if (line.trim() === '') continue;
    if (signOffs.has(bareWords(line).slice(0, 6).join(' '))) return lines.slice(0, index);
    if (line.length > 60) break;
    seen += 1;
  }
  return lines;
}

function bareWords(line: string): readonly string[] {
  if (line.length > 80) return [];
  return line.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
}
