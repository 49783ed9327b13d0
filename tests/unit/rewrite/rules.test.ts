import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compilePattern } from '../../../lib/rewrite/pattern.ts';
import measured from '../../../lib/rewrite/rule-precision.json' with { type: 'json' };
import strengths from '../../../lib/rewrite/rule-strengths.json' with { type: 'json' };
import { weightOf } from '../../../lib/rewrite/weights.ts';

interface RuleFile {
  readonly source: string;
  readonly rules?: readonly { readonly find: string; readonly rule?: string }[];
}

const folder = join(import.meta.dirname, '../../../lib/rewrite/passes');
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    name: file.replace('.json', ''),
    data: JSON.parse(readFileSync(join(folder, file), 'utf8')) as RuleFile,
  }));

test.each(files)('$name says where its data comes from, and its patterns compile', ({ data }) => {
  expect(data.source).toMatch(/Plainspoken/);
  for (const { find } of data.rules ?? []) expect(() => compilePattern(find)).not.toThrow();
});

test('every rule has one strength', () => {
  const placed = [...strengths.light, ...strengths.tight, ...strengths.tightest];
  expect(new Set(placed).size).toBe(placed.length);
  for (const { name, data } of files) {
    for (const { rule = name } of data.rules ?? []) expect(weightOf(rule), rule).toBeGreaterThan(0);
  }
});

test('a rule that people often disagree with never runs at the gentlest strength', () => {
  for (const [rule, { proposed, refused, agreed }] of Object.entries(measured.rules)) {
    const judged = proposed - refused;
    if (judged < 5 || agreed / judged >= 0.6) continue;
    expect(strengths.light, rule).not.toContain(rule);
  }
});
