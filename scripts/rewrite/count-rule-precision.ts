import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { applyEdits } from '../../lib/rewrite/apply-edits.ts';
import { objectionTo } from '../../lib/rewrite/guard.ts';
import { type Candidate, proposeEdits } from '../../lib/rewrite/propose.ts';
import { type EditedSentence, placeTokens, readM2 } from './read-m2.ts';

/**
 * Counts, for every rule, how often it proposes an edit on the development sentences, how often the guard refuses it, and
 * how often a human editor took the same words out. Writes the counts that the rewrite ships; no text of the data goes in.
 * `node scripts/rewrite/count-rule-precision.ts [--half]` (with `--half`, even sentences only).
 */
interface Counts {
  proposed: number;
  refused: number;
  agreed: number;
  /** Sum of the shares of editors that took the same words out. */
  shares: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const evaluation = process.env.PLAINSPOKEN_EVALUATION ?? join(root, '../shared/evaluation');
const record = join(root, 'lib/rewrite/rule-precision.json');

const half = process.argv.includes('--half');
const counts = new Map<string, Counts>();

if (!existsSync(join(evaluation, 'data'))) {
  console.log(`rule precision: skipped, no evaluation data at ${evaluation}`);
} else {
  countConcise();
  countSimplified();
  report();
}

function countConcise(): void {
  const sources = readColumn('concise_full_dev').sources;
  const gold = readM2(join(evaluation, 'data/concise_full_dev.m2.gz'));
  sources.forEach((source, index) => {
    const sentence = gold[index];
    if (sentence === undefined || (half && index % 2 === 1)) return;
    for (const candidate of proposeEdits(source)) {
      count(candidate, source, () => shareOfSpans(candidate, source, sentence));
    }
  });
}

/** Where editors simplify words, the long word is gone from one of their texts. */
function countSimplified(): void {
  const { sources, references } = readColumn('asset_valid');
  sources.forEach((source, index) => {
    if (half && index % 2 === 1) return;
    const texts = (references[index] ?? []).map(wordsOf);
    for (const candidate of proposeEdits(source)) {
      if (candidate.edit.pass !== 'plain-words' && candidate.edit.pass !== 'split') continue;
      count(candidate, source, () => {
        const before = wordsOf(source);
        const after = wordsOf(applyEdits(source, [candidate.edit]));
        const gone = [...before].filter((word) => !after.has(word));
        if (gone.length === 0) return 0;
        return texts.filter((text) => gone.every((word) => !text.has(word))).length / texts.length;
      });
    }
  });
}

function count(candidate: Candidate, source: string, agreement: () => number): void {
  const entry = counts.get(candidate.rule) ?? { proposed: 0, refused: 0, agreed: 0, shares: 0 };
  counts.set(candidate.rule, entry);
  entry.proposed += 1;
  if (objectionTo(source, candidate) !== undefined) entry.refused += 1;
  else {
    const share = agreement();
    if (share > 0) entry.agreed += 1;
    entry.shares += share;
  }
}

/** The share of editors whose spans take out every word that the edit takes out. */
function shareOfSpans({ edit }: Candidate, source: string, sentence: EditedSentence): number {
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

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []);
}

function readColumn(name: string): {
  readonly sources: readonly string[];
  readonly references: readonly (readonly string[])[];
} {
  const text = gunzipSync(readFileSync(join(evaluation, `data/${name}.tsv.gz`))).toString('utf8');
  const rows = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
  return {
    sources: rows.map(([source = '']) => source),
    references: rows.map((row) => row.slice(1)),
  };
}

function report(): void {
  const rules = [...counts.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [rule, { proposed, refused, agreed, shares }] of rules) {
    const judged = Math.max(1, proposed - refused);
    console.log(
      `${rule.padEnd(36)}${String(proposed).padStart(6)}${String(refused).padStart(6)}${String(agreed).padStart(6)}  ${(agreed / judged).toFixed(2)}  ${(shares / judged).toFixed(2)}`,
    );
  }
  if (half) return;
  writeFileSync(
    record,
    `${JSON.stringify(
      {
        record:
          'Written by scripts/rewrite/count-rule-precision.ts: how often a rule proposed an edit on the development sentences, how often the guard refused it, how often at least one human editor took the same words out, and the sum of the shares of editors who did.',
        rules: Object.fromEntries(
          rules.map(([rule, entry]) => [
            rule,
            { ...entry, shares: Number(entry.shares.toFixed(2)) },
          ]),
        ),
      },
      null,
      1,
    )}\n`,
  );
}
