import { readdirSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { type Figure, isOver, printTable } from './figure.ts';
import { heapFigures } from './heap-figures.ts';
import { sizeFigures } from './size-figures.ts';
import { timeFigures } from './time-figures.ts';
import { typingFigures } from './typing/typing-figures.ts';

/*
 * `npm run bench [-- name …] [--check]`: the tables of tests/bench/<name>.bench.ts and of the built
 * sizes (`size`) and of memory (`heap`), all when no name is given. With `--check` a figure over its budget fails the run.
 * `npm run bench -- typing [--words N] [--editor NAME]` types in real time, 2,000 words into every
 * editor unless told, and runs only by name.
 */

const { values: options, positionals: asked } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: 'boolean', default: false },
    words: { type: 'string', default: '2000' },
    editor: { type: 'string', default: '' },
  },
});

const benches: Readonly<Record<string, () => Promise<readonly Figure[]>>> = Object.fromEntries([
  ...readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith('.bench.ts'))
    .sort()
    .map((file) => [
      file.replace('.bench.ts', ''),
      async () => timeFigures(await import(`./${file}`)),
    ]),
  ['heap', heapFigures],
  ['size', sizeFigures],
  ['typing', () => typingFigures({ words: Number(options.words), editor: options.editor })],
]);
const quick = Object.keys(benches).filter((name) => name !== 'typing');

const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench ${unknown.join(', ')}; there are ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}`);
const all: Figure[] = [];
for (const name of asked.length > 0 ? asked : quick) {
  const figures = (await benches[name]?.()) ?? [];
  printTable(name, figures);
  all.push(...figures);
}

const over = all.filter(isOver).length;
console.log(over === 0 ? '\nEverything is within its budget.' : `\n${over} over budget.`);
if (over > 0 && options.check) process.exitCode = 1;
