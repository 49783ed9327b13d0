import { rewrite } from '../../lib/rewrite/rewrite.ts';
import { firstMessage } from '../../lib/sample/first-message.ts';

const RUNS = 15;

interface Row {
  readonly label: string;
  readonly words: number;
  readonly medianMs: number;
}

type Work = (text: string) => unknown;

/**
 * Times the rewrite on the first message, repeated or cut to 60, 400, 2,000 and 5,000 words, and at 400 words side by side
 * with harper.js and retext-simplify where they are installed. Returns medians in milliseconds.
 */
export async function benchRewrite(): Promise<Row[]> {
  rewrite(textOf(60));
  const rows: Row[] = [];
  for (const words of [60, 400, 2000, 5000]) {
    rows.push({
      label: 'rewrite, tight',
      words,
      medianMs: await medianTime(words, (text) => rewrite(text)),
    });
  }
  for (const [label, load] of Object.entries(peers)) {
    const work = await load();
    if (work) rows.push({ label, words: 400, medianMs: await medianTime(400, work) });
  }
  return rows;
}

/** What others do with the same text; undefined where the package is not installed. */
const peers: Readonly<Record<string, () => Promise<Work | undefined>>> = {
  'harper.js, all lints': async () => {
    const harper = await load('harper.js');
    const binary = await load('harper.js/binary');
    if (!harper || !binary) return undefined;
    const Linter = harper.LocalLinter as new (
      options: object,
    ) => {
      setup(): Promise<void>;
      lint(text: string): Promise<unknown>;
    };
    const linter = new Linter({ binary: binary.binary });
    await linter.setup();
    return (text) => linter.lint(text);
  },
  'retext-simplify': async () => {
    const retext = await load('retext');
    const simplify = await load('retext-simplify');
    if (!retext || !simplify) return undefined;
    const make = retext.retext as () => {
      use(plugin: unknown): { process(text: string): Promise<unknown> };
    };
    const processor = make().use(simplify.default);
    return (text) => processor.process(text);
  },
};

async function load(name: string): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return await import(name);
  } catch {
    return undefined;
  }
}

function textOf(words: number): string {
  const source = firstMessage.split(' ');
  return Array.from({ length: words }, (_, i) => source[i % source.length]).join(' ');
}

async function medianTime(words: number, work: Work): Promise<number> {
  const text = textOf(words);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    await work(`${text} ${run}`);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}
