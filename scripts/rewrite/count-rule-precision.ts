import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { applyEdits } from '../../lib/rewrite/apply-edits.ts';
import { objectionTo } from '../../lib/rewrite/guard.ts';
import { type Candidate, proposeEdits } from '../../lib/rewrite/propose.ts';
import { evaluationFolder } from '../eval/evaluation-folder.ts';
import { shareOfSpans, wordsOf } from './editor-agreement.ts';
import { readM2 } from './read-m2.ts';

/**
 * Counts, for every rule, how often it proposes an edit on the development sentences, how often the guard refuses it, and
 * how often a human editor took the same words out. Writes the counts that the rewrite ships; no text of the data goes in.
 * With `--halves` it chooses the rules by the even sentences, tells how they do on the odd ones, and records both beside
 * the rules, in a file that no code reads.
 * `node scripts/rewrite/count-rule-precision.ts [--halves]`
 */
interface Counts {
  proposed: number;
  refused: number;
  agreed: number;
  /** Sum of the shares of editors that took the same words out. */
  shares: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const record = join(root, 'lib/rewrite/rule-precision.json');
const halvesRecord = join(root, 'lib/rewrite/rule-halves.json');

/** In `--halves`, a rule is chosen when an editor agreed this often with it, of so many edits at least. */
const LEAST_AGREED = 0.5;
const LEAST_JUDGED = 3;

const counts = new Map<string, Counts>();
/** By rule, the counts of the even and of the odd sentences. */
const halves = new Map<string, readonly [even: Counts, odd: Counts]>();

if (!existsSync(join(evaluationFolder, 'data'))) {
  console.log(`rule precision: skipped, no evaluation data at ${evaluationFolder}`);
} else {
  countConcise();
  countSimplified();
  if (process.argv.includes('--halves')) reportHalves();
  else report();
}

function countConcise(): void {
  const sources = readColumn('concise_full_dev').sources;
  const gold = readM2(join(evaluationFolder, 'data/concise_full_dev.m2.gz'));
  sources.forEach((source, index) => {
    const sentence = gold[index];
    if (sentence === undefined) return;
    for (const candidate of proposeEdits(source)) {
      count(candidate, source, index, () => shareOfSpans(candidate, source, sentence));
    }
  });
}

/** Where editors simplify words, the long word is gone from one of their texts. */
function countSimplified(): void {
  const { sources, references } = readColumn('asset_valid');
  sources.forEach((source, index) => {
    const texts = (references[index] ?? []).map(wordsOf);
    for (const candidate of proposeEdits(source)) {
      if (candidate.edit.pass !== 'plain-words' && candidate.edit.pass !== 'split') continue;
      count(candidate, source, index, () => {
        const before = wordsOf(source);
        const after = wordsOf(applyEdits(source, [candidate.edit]));
        const gone = [...before].filter((word) => !after.has(word));
        if (gone.length === 0) return 0;
        return texts.filter((text) => gone.every((word) => !text.has(word))).length / texts.length;
      });
    }
  });
}

function count(candidate: Candidate, source: string, index: number, agreement: () => number): void {
  const { rule } = candidate;
  const all = counts.get(rule) ?? none();
  const both = halves.get(rule) ?? ([none(), none()] as const);
  counts.set(rule, all);
  halves.set(rule, both);
  const refused = objectionTo(source, candidate) !== undefined;
  const share = refused ? 0 : agreement();
  for (const entry of [all, both[index % 2 === 0 ? 0 : 1]]) {
    entry.proposed += 1;
    if (refused) entry.refused += 1;
    if (share > 0) entry.agreed += 1;
    entry.shares += share;
  }
}

function none(): Counts {
  return { proposed: 0, refused: 0, agreed: 0, shares: 0 };
}

function readColumn(name: string): {
  readonly sources: readonly string[];
  readonly references: readonly (readonly string[])[];
} {
  const text = gunzipSync(readFileSync(join(evaluationFolder, `data/${name}.tsv.gz`))).toString(
    'utf8',
  );
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

/** Chosen by one half, told by the other: how far the agreement of a rule can be trusted. */
function reportHalves(): void {
  const isChosen = ({ proposed, refused, agreed }: Counts) =>
    proposed - refused >= LEAST_JUDGED && agreed >= LEAST_AGREED * (proposed - refused);
  const chosen = [...halves.values()].filter(([even]) => isChosen(even));
  const others = [...halves.values()].filter(([even]) => !isChosen(even));
  for (const [name, rules] of [
    ['chosen', chosen],
    ['others', others],
  ] as const) {
    const [even, odd] = ([0, 1] as const).map((at) => agreementOf(rules.map((both) => both[at])));
    console.log(
      `${rules.length} rules ${name} by the even sentences: ${even}; on the odd ones ${odd}`,
    );
  }
  const rules = [...halves.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, both]) => [
      rule,
      both.map(({ proposed, refused, agreed }) => `${agreed} of ${proposed - refused}`).join('; '),
    ]);
  writeFileSync(
    halvesRecord,
    `${JSON.stringify(
      {
        record: `Written by scripts/rewrite/count-rule-precision.ts --halves: edits that a human editor agrees with, of those judged, on the even sentences; on the odd ones. A rule is chosen by the even ones when an editor agrees with ${100 * LEAST_AGREED} % of ${LEAST_JUDGED} edits or more.`,
        rules: Object.fromEntries(rules),
      },
      null,
      1,
    )}\n`,
  );
}

function agreementOf(entries: readonly Counts[]): string {
  const judged = entries.reduce((sum, { proposed, refused }) => sum + proposed - refused, 0);
  const agreed = entries.reduce((sum, entry) => sum + entry.agreed, 0);
  return `an editor agrees with ${agreed} of ${judged} edits (${((100 * agreed) / judged).toFixed(0)} %)`;
}
