import type { Change } from '../../lib/sites/change.ts';
import type { TextEdit } from './cells.ts';
import { randomWords } from './draft.ts';
import type { Random } from './random.ts';
import type { OwnText } from './soak-editor.ts';

/** What the panel might ask for on this draft: a metaphor at the caret, the whole rewritten, one edit, several. */
export function randomWrite(random: Random, own: OwnText): Change {
  const { text } = own;
  // The draft that the panel read is not always the draft that stands there.
  const expected = random.onceIn(40) ? `${text}.` : text;
  const which = random.below(8);
  if (which < 2) return { kind: 'insert', text: randomLines(random, 3) };
  if (which === 2) return { kind: 'replace-all', text: randomLines(random, 5), expected };
  const most = which < 6 ? 1 : 4;
  return { kind: 'edits', edits: randomEdits(random, own, most), expected };
}

function randomLines(random: Random, most: number): string {
  return Array.from({ length: 1 + random.below(most) }, (_, index) =>
    index > 0 && random.onceIn(4) ? '' : `${randomWords(random)} ${randomWords(random)}`,
  ).join('\n');
}

/** Edits of words; a few cross a line or what stands for something. */
function randomEdits(random: Random, { text, embeds }: OwnText, most: number): TextEdit[] {
  const words = [...text.matchAll(/\S+/g)];
  if (words.length === 0) return [{ start: 0, end: 0, replacement: randomWords(random) }];
  const wild = random.onceIn(8);
  const edits: TextEdit[] = [];
  for (let left = 1 + random.below(most); left > 0; left -= 1) {
    const first = random.below(words.length);
    const last = Math.min(words.length - 1, first + random.below(3));
    const start = words[first]?.index ?? 0;
    let end = (words[last]?.index ?? 0) + (words[last]?.[0].length ?? 0);
    // Taking out words takes out a space beside them.
    const replacement = random.onceIn(4)
      ? ''
      : random.onceIn(6)
        ? randomLines(random, 2)
        : randomWords(random);
    if (replacement === '' && text.charAt(end) === ' ') end += 1;
    const stretch = random.onceIn(5) ? { start, end: start } : { start, end };
    const crosses =
      text.slice(stretch.start, stretch.end).includes('\n') ||
      embeds.some((embed) => stretch.start < embed.end && stretch.end > embed.start);
    const overlaps = edits.some((edit) => edit.start <= stretch.end && stretch.start <= edit.end);
    if (!overlaps && (wild || !crosses)) edits.push({ ...stretch, replacement });
  }
  return edits.sort((a, b) => a.start - b.start);
}
