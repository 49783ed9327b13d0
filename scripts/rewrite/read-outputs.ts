import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Edit, Strength } from '../../lib/rewrite/edit.ts';
import { rewrite } from '../../lib/rewrite/rewrite.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { evaluationFolder } from '../eval/evaluation-folder.ts';

/**
 * Prints random changed sentences of the development sets to be read aloud, with what goes in [brackets] and what comes
 * behind an arrow. `node scripts/rewrite/read-outputs.ts [--seed 1] [--count 50] [set …]`
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '50' },
  },
});

const sets: Readonly<Record<string, Strength>> = {
  concise_full_dev: 'tightest',
  concise_lite_dev: 'light',
  asset_valid: 'tightest',
  enron_feedback_dev: 'tight',
  detection_dev: 'tight',
};

if (!existsSync(join(evaluationFolder, 'data'))) {
  console.log(`read outputs: skipped, no evaluation data at ${evaluationFolder}`);
} else {
  for (const [set, strength] of Object.entries(sets)) {
    if (positionals.length > 0 && !positionals.includes(set)) continue;
    const changed = textsOf(set).flatMap((text) => changedSentences(text, strength));
    const drawn = draw(changed, Number(values.count), Number(values.seed));
    console.log(`\n${set} at ${strength}: ${drawn.length} of ${changed.length} changed sentences`);
    drawn.forEach((sentence, i) => {
      console.log(`${String(i + 1).padStart(3)} ${sentence}`);
    });
  }
}

function textsOf(set: string): readonly string[] {
  if (set === 'detection_dev') {
    return readFileSync(join(evaluationFolder, 'data/detection_dev.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly label: string; readonly text: string })
      .filter(({ label }) => label === 'feedback')
      .map(({ text }) => text);
  }
  return gunzipSync(readFileSync(join(evaluationFolder, `data/${set}.tsv.gz`)))
    .toString('utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

/** The sentences of a text that its rewrite changes, with their edits shown; one that goes as a whole brings the one before it. */
function changedSentences(text: string, strength: Strength): readonly string[] {
  const { edits } = rewrite(text, { strength });
  const shown: string[] = [];
  for (const { start, end } of splitSentences(text)) {
    const mine = edits.filter((edit) => edit.start < end && edit.end > start);
    if (mine.length > 0) shown.push(show(text, start, end, mine));
  }
  return shown;
}

function show(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let out = '';
  let at = Math.min(start, edits[0]?.start ?? start);
  for (const edit of edits) {
    const gone = text.slice(edit.start, edit.end);
    out += text.slice(at, edit.start);
    out += edit.replacement === '' ? `[${gone}]` : `[${gone} → ${edit.replacement}]`;
    at = edit.end;
  }
  return (out + text.slice(at, Math.max(at, end))).replace(/\s+/g, ' ').trim();
}

/** Draws without putting back; the same seed draws the same (mulberry32, public domain). */
function draw<T>(items: readonly T[], count: number, seed: number): readonly T[] {
  const left = [...items];
  const drawn: T[] = [];
  let state = seed >>> 0;
  while (drawn.length < count && left.length > 0) {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const share = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    drawn.push(...left.splice(Math.floor(share * left.length), 1));
  }
  return drawn;
}
