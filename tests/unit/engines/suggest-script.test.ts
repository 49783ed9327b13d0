// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { firstMessage } from '../../../lib/sample/first-message.ts';

const script = fileURLToPath(new URL('../../../scripts/suggest.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'suggest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (args: readonly string[], input = '') =>
  spawnSync(process.execPath, [script, ...args], { input, encoding: 'utf8' });

describe('npm run suggest', { timeout: 30_000 }, () => {
  it('prints the suggestions for a file, readable for a person', () => {
    const file = join(folder, 'message.txt');
    writeFileSync(file, firstMessage);
    const { stdout, stderr, status } = run([file]);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    for (const part of ['weak-core-caps-total', 'METAPHORS', 'IN PLAIN WORDS', 'REWRITE']) {
      expect(stdout).toContain(part);
    }
  });

  it('answers JSON lines in their order, each with its id', () => {
    const lines = [
      { id: 'a', text: firstMessage },
      { id: 2, text: 'Lunch is at noon.' },
      { id: 'c', text: '' },
    ];
    const { stdout, status } = run(
      ['--json'],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    expect(status).toBe(0);
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c']);
    expect(Object.keys(answers[0])).toEqual([
      'id',
      'detect',
      'ideas',
      'metaphors',
      'plain',
      'rewrite',
      'ms',
    ]);
    expect(answers[0].ideas[0]).toEqual({
      idea: 'weak-core-caps-total',
      score: expect.any(Number),
    });
    expect(Object.keys(answers[0].metaphors[0])).toEqual([
      'id',
      'title',
      'scene',
      'text',
      'mapping',
      'breaks',
    ]);
    expect(answers[1]).toMatchObject({ ideas: [], metaphors: [], plain: null });
    expect(answers[1].rewrite.text).toBe('Lunch is at noon.');
  });

  it('runs only the stages asked for', () => {
    const { stdout } = run(
      ['--json', '--only', 'detect,ideas'],
      JSON.stringify({ id: 1, text: firstMessage }),
    );
    const answer = JSON.parse(stdout);
    expect(Object.keys(answer)).toEqual(['id', 'detect', 'ideas', 'ms']);
    expect(Object.keys(answer.ms)).toEqual(['detect', 'ideas']);
  });

  it('names the lines that are wrong, answers the others, and does not pass', () => {
    const { stdout, stderr, status } = run(
      ['--json', '--only', 'detect'],
      'not json\n{"id":1}\n\n{"id":2,"text":"Fine."}\n{"id":3,"text":5}',
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([2]);
    expect(stderr).toMatch(/Line 1: .*not JSON/);
    expect(stderr).toMatch(/Line 2: .*no "text"/);
    expect(stderr).toMatch(/Line 5: "text" is not a string/);
    expect(status).toBe(1);
  });

  it('says what is wrong with a missing file, an empty text, a stage or a strength', () => {
    const missing = run([join(folder, 'nope.txt')]);
    expect(missing.stderr).toContain('there is no such file');
    expect(missing.status).toBe(1);
    expect(run([]).stderr).toContain('no text');
    expect(run(['--only', 'poems'])).toMatchObject({ status: 2 });
    expect(run(['--strength', 'loose']).stderr).toContain('no strength "loose"');
  });
});
