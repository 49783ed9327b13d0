import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strengths } from '../../lib/rewrite/edit.ts';
import { rewrite } from '../../lib/rewrite/rewrite.ts';
import { readingGrade } from '../../lib/text/readability.ts';
import { countWords } from '../../lib/text/words.ts';
import type { Row } from './rewrite-bars.ts';

interface Labelled {
  readonly label: string;
  readonly text: string;
}

interface FactCounts {
  readonly core_recall: number | null;
  readonly invented_per_100: number;
  readonly recall: Readonly<Record<string, number | null>>;
}

/** Scores whole messages: the first message and the feedback of the detection set. Prints a table and returns its rows. */
export function scoreMessages(evaluation: string): readonly Row[] {
  const messages = [firstMessage(), ...readFeedback(evaluation)];
  console.log(`\nmessages (${messages.length}): words saved, median`);
  return strengths.map((strength) => {
    const outputs = messages.map((text) => rewrite(text, { strength }).text);
    const saved = messages.map(
      (text, i) => 100 * (1 - countWords(outputs[i] ?? '') / countWords(text)),
    );
    const harder = messages.filter(
      (text, i) => readingGrade(outputs[i] ?? '') > readingGrade(text) + 0.05,
    ).length;
    const facts = compareFacts(evaluation, messages, outputs);
    const values = {
      'fewer%': median(saved),
      'first%': saved[0] ?? 0,
      harder,
      'fact%': 100 * (facts.core_recall ?? 1),
      'neg%': 100 * (facts.recall.neg ?? 1),
      'modal%': 100 * (facts.recall.modal ?? 1),
      'inv/100': facts.invented_per_100,
    };
    console.log(
      strength.padEnd(10) +
        Object.entries(values)
          .map(([name, value]) => `${name} ${value.toFixed(1)}`.padStart(14))
          .join(''),
    );
    return { set: 'messages', strength, values };
  });
}

function firstMessage(): string {
  const file = new URL('../../tests/unit/rewrite/golden/first-message.source.txt', import.meta.url);
  return readFileSync(fileURLToPath(file), 'utf8').trimEnd();
}

function readFeedback(evaluation: string): readonly string[] {
  return readFileSync(join(evaluation, 'data/detection_dev.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ label }) => label === 'feedback')
    .map(({ text }) => text);
}

/** Counts kept and invented facts with the evaluation's own counter. */
function compareFacts(
  evaluation: string,
  sources: readonly string[],
  outputs: readonly string[],
): FactCounts {
  const program =
    'import sys, json, facts; d = json.load(sys.stdin); print(json.dumps(facts.compare(d["s"], d["o"])))';
  const result = spawnSync('python3', ['-c', program], {
    cwd: evaluation,
    input: JSON.stringify({ s: sources, o: outputs }),
    encoding: 'utf8',
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (result.status !== 0) throw new Error(result.stderr);
  return JSON.parse(result.stdout) as FactCounts;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
