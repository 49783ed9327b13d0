import type { Edit } from './edit.ts';
import { withArticle } from './grammar/article.ts';
import type { Sentence, Word } from './grammar/word.ts';
import type { Proposal } from './pass.ts';

/**
 * Turns a proposal about words into an edit of the source that stands on its own: it takes the blanks, the comma and
 * the capital letter with it, and mends "a" and "an". Returns undefined when it cannot (kept text, a line break).
 */
export function placeEdit(
  text: string,
  sentence: Sentence,
  proposal: Proposal,
  pass: string,
): Edit | undefined {
  const { words } = sentence;
  let { to } = proposal;
  const { from } = proposal;
  let put = proposal.put;
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return undefined;
  for (let i = from; i < to; i += 1) if (words[i]?.kept) return undefined;

  if (from === 0 && to === words.length && proposal.put === '') {
    return dropSentence(text, sentence, proposal, pass);
  }
  const startsSentence = opensSentence(words, from);
  let start = first.start;
  let end = last.end;

  if (put === '') {
    const next = words[to];
    if (startsSentence) {
      if (next === undefined) return undefined;
      let keep = to;
      if (words[keep]?.text === ',') keep += 1;
      const head = words[keep];
      if (head === undefined || !/^[\p{L}\p{N}]/u.test(head.text)) return undefined;
      if (isUpper(first.text)) {
        if (head.kept) return undefined;
        to = keep + 1;
        put = capitalise(head.text);
        end = head.end;
      } else {
        end = head.start;
      }
    } else {
      const previous = words[from - 1];
      if (previous === undefined) return undefined;
      const opening = /^[([“"‘']$/.test(previous.text) && first.glued;
      if (opening) {
        if (next === undefined) return undefined;
        end = next.start;
      } else {
        // "the desk, for you to review." leaves no comma before the point.
        const dangling = previous.text === ',' && /^[.;!?]$/.test(next?.text ?? '');
        start = (dangling ? words[from - 2]?.end : undefined) ?? previous.end;
        if (next !== undefined && !next.glued && next.start === end) return undefined;
      }
      if (first.glued && next !== undefined && !next.glued && !opening && first.pos !== 'PUNCT')
        return undefined;
    }
  } else if (first.text === ',' && first.glued && !/^[,.;:]/.test(put)) {
    put = ` ${put}`;
  } else if (!first.glued && /^[.;:,]/.test(put) && words[from - 1] !== undefined) {
    start = words[from - 1]?.end ?? start;
  } else if (
    isUpper(first.text) &&
    (startsSentence || words[from - 1]?.text === ':' || first.pos === 'DET')
  ) {
    put = capitalise(put);
  } else if (
    startsSentence === false &&
    from > 0 &&
    /^[A-Z][a-z]/.test(put) &&
    first.lower === put.toLowerCase()
  ) {
    put = first.text;
  }

  // Who writes a small "i" goes on writing it.
  if (first.text === 'i' && /^I\b/.test(put)) put = `i${put.slice(1)}`;

  const mended = withArticle(words, from, to, put, startsSentence);
  if (mended !== undefined) {
    start = mended.start;
    end = mended.end ?? end;
    put = mended.put;
  }
  let replacement = put;
  while (
    start < end &&
    replacement !== '' &&
    text[start] === replacement[0] &&
    /\s/.test(text[start] ?? '')
  ) {
    start += 1;
    replacement = replacement.slice(1);
  }
  const removed = text.slice(start, end);
  if (/[\r\n]/.test(removed) || removed === replacement) return undefined;
  return { start, end, replacement, reason: proposal.reason, pass };
}

/** Takes a whole sentence out with the blank that joined it; undefined when its line would be left empty. */
function dropSentence(
  text: string,
  sentence: Sentence,
  proposal: Proposal,
  pass: string,
): Edit | undefined {
  const { previousEnd, nextStart } = sentence;
  if (previousEnd === undefined && nextStart === undefined) return undefined;
  const start = previousEnd ?? sentence.start;
  const end = previousEnd === undefined ? (nextStart ?? sentence.end) : sentence.end;
  if (/[\r\n]/.test(text.slice(start, end))) return undefined;
  return { start, end, replacement: '', reason: proposal.reason, pass };
}

/** Whether the word at `index` is the first of its sentence, brackets and quote marks before it left out. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  for (let i = 0; i < index; i += 1) if (!/^[([“"‘'*_]+$/.test(words[i]?.text ?? '')) return false;
  return true;
}

function isUpper(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
