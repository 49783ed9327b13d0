import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Strength, strengths } from '../../lib/rewrite/edit.ts';
import { rewrite } from '../../lib/rewrite/rewrite.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { bars, checkBars, type Row } from './rewrite-bars.ts';
import { scoreMessages } from './rewrite-messages.ts';

const sets = [
  'concise_full_dev',
  'concise_lite_dev',
  'asset_valid',
  'clarke_spoken_dev',
  'enron_feedback_dev',
];

/**
 * Scores the rewrite on the development sets and the messages, at every strength, and checks the bars.
 * Takes names of sets or strengths to narrow the run, and `--write DIR` to keep the outputs. Returns the exit code.
 */
export async function run(args: string[]): Promise<number> {
  if (!existsSync(join(evaluationFolder, 'score.py'))) {
    console.log(`rewrite: skipped, no evaluation data at ${evaluationFolder}`);
    return 0;
  }
  const writeAt = args.indexOf('--write');
  const kept = writeAt >= 0 ? args[writeAt + 1] : undefined;
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'rewrite-'));
  const wantedSets = sets.filter((set) => args.includes(set));
  const wantedStrengths = strengths.filter((strength) => args.includes(strength));
  const rows: Row[] = [];
  try {
    for (const set of wantedSets.length > 0 ? wantedSets : sets) {
      const source = python(['src', set]).replace(/\n$/, '').split('\n');
      const files = (wantedStrengths.length > 0 ? wantedStrengths : strengths).map((strength) =>
        writeOutputs(folder, set, strength, source),
      );
      const table = python(['--tsv', 'run', set, ...files]);
      rows.push(...print(set, table));
    }
    if (wantedSets.length === 0) rows.push(...scoreMessages(evaluationFolder));
  } finally {
    if (kept === undefined) rmSync(folder, { recursive: true, force: true });
  }
  return checkBars(
    rows,
    wantedSets.length > 0 ? bars.filter(({ set }) => wantedSets.includes(set)) : bars,
  );
}

function python(args: readonly string[]): string {
  const result = spawnSync('python3', [join(evaluationFolder, 'score.py'), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (result.status !== 0) throw new Error(`score.py ${args.join(' ')}: ${result.stderr}`);
  return result.stdout;
}

function writeOutputs(
  folder: string,
  set: string,
  strength: Strength,
  source: readonly string[],
): string {
  const file = join(folder, `${set}.${strength}.txt`);
  const outputs = source.map((line) => rewrite(line, { strength }).text);
  writeFileSync(file, `${outputs.join('\n')}\n`);
  return file;
}

/** Prints a table of the scorer and returns its rows with their numbers by column. */
function print(set: string, table: string): readonly Row[] {
  const [head = '', ...lines] = table.trimEnd().split('\n');
  const columns = head.split('\t');
  console.log(`\n${set}`);
  for (const line of [head, ...lines]) {
    console.log(
      line
        .split('\t')
        .map((cell, i) =>
          i === 0 ? cell.replace(`${set}.`, '').replace('.txt', '').padEnd(10) : cell.padStart(8),
        )
        .join(''),
    );
  }
  return lines.map((line) => {
    const cells = line.split('\t');
    const strength = strengths.find((name) => cells[0]?.includes(`.${name}.`)) ?? 'tight';
    const values: Record<string, number> = {};
    columns.forEach((column, i) => {
      if (i > 0) values[column] = Number(cells[i]);
    });
    return { set, strength, values };
  });
}
