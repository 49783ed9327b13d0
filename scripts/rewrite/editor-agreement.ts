import type { Candidate } from '../../lib/rewrite/propose.ts';
import { type EditedSentence, placeTokens } from './read-m2.ts';

/** The share of editors whose spans take out every word that the edit takes out. */
export function shareOfSpans(
  { edit }: Candidate,
  source: string,
  sentence: EditedSentence,
): number {
  const places = placeTokens(source, sentence.tokens);
  if (places === undefined) return 0;
  const kept = wordsOf(edit.replacement);
  const gone: number[] = [];
  places.forEach(({ start, end }, index) => {
    const token = sentence.tokens[index]?.toLowerCase() ?? '';
    if (start >= edit.start && end <= edit.end && /\p{L}/u.test(token) && !kept.has(token))
      gone.push(index);
  });
  if (gone.length === 0) return 0;
  const agreeing = sentence.editors.filter((edits) =>
    gone.every((index) =>
      edits.some(
        ({ from, to, words }) =>
          index >= from &&
          index < to &&
          !words.some((word) => word.toLowerCase() === sentence.tokens[index]?.toLowerCase()),
      ),
    ),
  );
  return agreeing.length / sentence.editors.length;
}

/** The different words of a text, in lower case. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []);
}
