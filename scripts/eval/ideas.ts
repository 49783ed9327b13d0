import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feedbackPrior } from '../../lib/engines/embedded/feedback-prior.ts';
import { groupOf } from '../../lib/ideas/idea-ids.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createRecogniser, type Recogniser } from '../../lib/ideas/recognise.ts';
import { createStaticEmbedder } from '../../lib/ideas/static-embedder.ts';
import fillings from '../../tests/eval/role-fillings.json' with { type: 'json' };
import { readAssets } from '../suggest/read-assets.ts';
import { scoreFillings } from './role-fillings.ts';

interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly form: string;
  readonly ideas: readonly string[];
}

interface Outcome extends LabelledText {
  readonly found: readonly string[];
  readonly sure: boolean;
}

/** 130 texts of ours, written by someone who wrote neither the library nor the training texts. */
const validationFile = new URL('../../tests/eval/ideas-validation.jsonl', import.meta.url);

/**
 * Scores the recogniser: `npm run eval -- ideas [--wrong]`. First the role fillings of our own
 * messages (`tests/eval/role-fillings.json`). Then reads `ideas_dev.jsonl` and the texts
 * of `detection_dev.jsonl` that are no feedback, in the folder that PLAINSPOKEN_EVALUATION names
 * (`../shared/evaluation/data` when unset); prints one line and passes when they are not there. A
 * hit is any of the text's ideas at the first place, or in the first three; texts all of whose
 * ideas are missing from the library count as misses and are told apart. `--wrong` lists the ids
 * that were missed, with what was found. Returns the exit code.
 */
export async function run(args: readonly string[]): Promise<number> {
  const embedder = createStaticEmbedder(readAssets());
  const recognise = await createRecogniser(embedder, library);
  const { messages, named, filled, right, wrong } = await scoreFillings(embedder, recognise);
  console.log(
    `roles: ${messages} messages of ours; precision ${percent(right, filled)} of ${filled} filled, coverage ${percent(right, named)} of ${named} named`,
  );
  if (args.includes('--wrong')) for (const line of wrong) console.log(`  ${line}`);
  report(
    'our own short messages',
    await recogniseAll(
      recognise,
      fillings.messages.map(({ idea, text }) => ({
        id: idea,
        text,
        form: 'message',
        ideas: [idea],
      })),
    ),
  );
  await reportValidation(recognise);
  const folder =
    process.env.PLAINSPOKEN_EVALUATION ??
    fileURLToPath(new URL('../../../shared/evaluation/data', import.meta.url));
  const ideaFile = `${folder}/ideas_dev.jsonl`;
  const otherFile = `${folder}/detection_dev.jsonl`;
  if (!existsSync(ideaFile) || !existsSync(otherFile)) {
    console.log('ideas: skipped, the evaluation data is not here (set PLAINSPOKEN_EVALUATION)');
    return 0;
  }
  const outcomes = await recogniseAll(recognise, readLines<LabelledText>(ideaFile));
  const others = readLines<{ id: string; label: string; text: string }>(otherFile).filter(
    ({ label }) => label === 'other',
  );
  let none = 0;
  for (const { id, text } of others) {
    const found = await recognise(text, feedbackPrior(text));
    if (found.length === 0) none += 1;
    else if (args.includes('--wrong')) {
      console.log(`  ${id}: not none but ${found.map(({ idea }) => idea).join(', ')}`);
    }
  }

  const known = new Set(library.map(({ id }) => id));
  console.log(`ideas: ${library.length} in the library, ${outcomes.length} labelled texts`);
  report('all', outcomes);
  report(
    'with an idea of the library',
    outcomes.filter(({ ideas }) => ideas.some((id) => known.has(id))),
  );
  report(
    'first idea said to be sure',
    outcomes.filter(({ sure }) => sure),
  );
  report(
    'first idea said to be likely',
    outcomes.filter(({ sure, found }) => !sure && found.length > 0),
  );
  for (const [form, texts] of groupBy(outcomes, ({ form }) => [form]))
    report(`form ${form}`, texts);
  const groups = groupBy(outcomes, ({ ideas }) => [
    ...new Set(ideas.map((id) => groupOf(id) ?? '?')),
  ]);
  for (const [group, texts] of groups) report(`group ${group}`, texts);
  console.log(
    `  ${'none on texts that are no feedback'.padEnd(38)} ${percent(none, others.length)} of ${others.length}`,
  );
  reportConfused(outcomes);
  if (args.includes('--wrong')) {
    for (const { id, ideas, found } of outcomes.filter((outcome) => !isHit(outcome, 1))) {
      console.log(`  ${id}: ${ideas.join(', ')}; found ${found.slice(0, 3).join(', ') || 'none'}`);
    }
  }
  return 0;
}

async function reportValidation(recognise: Recogniser): Promise<void> {
  const texts = readLines<LabelledText & { readonly kind: string }>(fileURLToPath(validationFile));
  const outcomes = await recogniseAll(recognise, texts);
  const kinds = new Map(texts.map(({ id, kind }) => [id, kind]));
  const withIdea = outcomes.filter(({ ideas }) => ideas.length > 0);
  report(
    'validation, messages',
    withIdea.filter(({ id }) => kinds.get(id) === 'message'),
  );
  report(
    'validation, explanations',
    withIdea.filter(({ id }) => kinds.get(id) !== 'message'),
  );
  const without = outcomes.filter(({ ideas }) => ideas.length === 0);
  const right = without.filter(({ found }) => found.length === 0).length;
  console.log(
    `  none on feedback without idea          ${percent(right, without.length)} of ${without.length}`,
  );
}

async function recogniseAll(
  recognise: Recogniser,
  texts: readonly LabelledText[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const entry of texts) {
    const found = await recognise(entry.text, feedbackPrior(entry.text));
    outcomes.push({
      ...entry,
      found: found.map(({ idea }) => idea),
      sure: found[0]?.certainty === 'sure',
    });
  }
  return outcomes;
}

function report(name: string, outcomes: readonly Outcome[]): void {
  const at = (places: number) =>
    percent(outcomes.filter((outcome) => isHit(outcome, places)).length, outcomes.length);
  const silent = outcomes.filter(({ found }) => found.length === 0).length;
  console.log(
    `  ${name.padEnd(38)} hit@1 ${at(1)}  hit@3 ${at(3)}  none ${percent(silent, outcomes.length)}  of ${outcomes.length}`,
  );
}

/** Pairs taken for each other more than once. */
function reportConfused(outcomes: readonly Outcome[]): void {
  const pairs = new Map<string, number>();
  for (const { ideas, found } of outcomes) {
    const [first] = found;
    if (first === undefined || ideas.includes(first)) continue;
    for (const idea of ideas) {
      const pair = `${idea} taken for ${first}`;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  for (const [pair, times] of pairs) if (times > 1) console.log(`  ${pair}, ${times} times`);
}

function isHit({ ideas, found }: Outcome, places: number): boolean {
  return found.slice(0, places).some((idea) => ideas.includes(idea));
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${((100 * part) / whole).toFixed(0).padStart(3)}%`;
}
