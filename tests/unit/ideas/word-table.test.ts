// @vitest-environment node
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOfTar } from '../../../scripts/model/tar.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));

describe('the word table', () => {
  it.each(['static-128.bin', 'vocab.txt'])('%s is the file that its page describes', (file) => {
    const sha256 = createHash('sha256')
      .update(read(`public/models/${file}`))
      .digest('hex');
    expect(read('scripts/model/README.md').toString()).toContain(`| ${file} | \`${sha256}\` |`);
  });
});

describe('reading a tar archive', () => {
  it('gives each file by its path', () => {
    const header = (name: string, size: number) => {
      const block = Buffer.alloc(512);
      block.write(name, 0);
      block.write(size.toString(8).padStart(11, '0'), 124);
      return block;
    };
    const body = (text: string) =>
      Buffer.concat([Buffer.from(text), Buffer.alloc(512 - text.length)]);
    const archive = Buffer.concat([
      header('a/one.txt', 3),
      body('abc'),
      header('two', 0),
      header('three', 1),
      body('x'),
      Buffer.alloc(1024),
    ]);
    const files = filesOfTar(archive);
    expect([...files].map(([path, file]) => [path, file.toString()])).toEqual([
      ['a/one.txt', 'abc'],
      ['two', ''],
      ['three', 'x'],
    ]);
  });
});
