/** A piece of a text; `own` when it is the writer's own phrase. */
export interface MarkedPiece {
  readonly text: string;
  readonly own: boolean;
  /** UTF-16 offset in the text. */
  readonly start: number;
}

/**
 * Cuts a text at the writer's phrases, wherever they stand as whole words, in any case and as
 * possessives. The pieces joined are the text.
 */
export function markPhrases(text: string, phrases: readonly string[]): readonly MarkedPiece[] {
  const wanted = [...new Set(phrases.map((phrase) => phrase.trim()).filter(Boolean))].sort(
    (a, b) => b.length - a.length,
  );
  if (wanted.length === 0) return [{ text, own: false, start: 0 }];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${wanted.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const pieces: MarkedPiece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > at) {
      pieces.push({ text: text.slice(at, match.index), own: false, start: at });
    }
    pieces.push({ text: match[0], own: true, start: match.index });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), own: false, start: at });
  return pieces;
}

function escapePattern(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}
