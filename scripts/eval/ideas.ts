import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quickJudges, thoroughJudges } from '../../lib/ideas/judges.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { createRecogniser, type Recogniser } from '../../lib/ideas/recognise.ts';
import { createStaticModel } from '../../lib/ideas/static-model.ts';
import fillings from '../../tests/eval/role-fillings.json' with { type: 'json' };
import { findModel } from '../suggest/load-model.ts';
import { readAssets } from '../suggest/read-assets.ts';
import { evaluationFolder } from './evaluation-folder.ts';
import { percent, reportHits, reportMissed, reportParts } from './idea-report.ts';
import {
  isHit,
  type LabelledText,
  type Outcome,
  readLines,
  recogniseAll,
} from './labelled-text.ts';
import { scoreFillings } from './role-fillings.ts';

/** What is promised of both models. */
const HIT_AT_1 = 0.6;
const HIT_AT_3 = 0.85;
const RIGHT_NONE = 0.9;
/** What is promised of the phrases found for roles. */
const FILLED_RIGHT = 0.95;
const FILLED_NAMED = 0.5;

/** 130 texts of ours, written by someone who wrote neither the library nor the training texts. */
const validationFile = new URL('../../tests/eval/ideas-validation.jsonl', import.meta.url);

/**
 * Scores recognition: `npm run eval -- ideas [--wrong]`. First the role fillings of our own messages; then, for the
 * word table and for both models (left out where the set-up has not fetched it), our validation texts and, where
 * they are, `ideas_dev.jsonl` and the texts of `detection_dev.jsonl` that are no feedback. A hit is any of the text's ideas at the first
 * place, or in the first three; saying "none" of a text with an idea is a miss. `--wrong` lists what was missed.
 * Returns 0 when the bars of the best recogniser there is are met, else 1.
 */
export async function run(args: readonly string[]): Promise<number> {
  const wrong = args.includes('--wrong');
  const tableModel = await createStaticModel(readAssets(), library);
  const table = createRecogniser(quickJudges(tableModel), library);
  const missedFillings = await reportFillings(wrong);
  let missed = await reportRecogniser('the word table', table, wrong);
  const loadModel = findModel();
  if (loadModel) {
    const model = createRecogniser(thoroughJudges(await loadModel(), tableModel), library);
    missed = await reportRecogniser('both models', model, wrong);
  } else console.log('\nthe sentence model: skipped, it is not here (npm start fetches it)');
  const all = [...missedFillings, ...missed];
  for (const bar of all) console.log(`MISSED ${bar}`);
  return all.length === 0 ? 0 : 1;
}

/** The messages were labelled by another hand than the one that labelled what was learned from. */
async function reportFillings(listWrong: boolean): Promise<readonly string[]> {
  const { messages, named, offered, filled, right, wrong } = await scoreFillings(fillings.messages);
  console.log(
    `roles: ${messages} messages; precision ${percent(right, filled)} of ${filled} filled, coverage ${percent(right, named)} of ` +
      `${named} named; a right phrase among the choices for ${percent(offered, named)}`,
  );
  if (listWrong) for (const line of wrong) console.log(`  ${line}`);
  const missed: string[] = [];
  if (right < FILLED_RIGHT * filled) {
    missed.push(`role fillings, precision ${(right / filled).toFixed(2)}, bar ${FILLED_RIGHT}`);
  }
  if (right < FILLED_NAMED * named) {
    missed.push(`role fillings, coverage ${(right / named).toFixed(2)}, bar ${FILLED_NAMED}`);
  }
  return missed;
}

/** Returns the bars that are missed, in words. */
async function reportRecogniser(
  name: string,
  recognise: Recogniser,
  wrong: boolean,
): Promise<readonly string[]> {
  console.log(`\nideas, by ${name}: ${library.length} in the library`);
  const missed: string[] = [];
  reportHits(
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

  type Kind = { readonly kind: string };
  const validation = readLines<LabelledText & Kind>(validationFile);
  const kinds = new Map(validation.map(({ id, kind }) => [id, kind]));
  const outcomes = await recogniseAll(recognise, validation);
  const withIdea = outcomes.filter(({ ideas }) => ideas.length > 0);
  const isMessage = ({ id }: Outcome) => kinds.get(id) === 'message';
  reportHits('validation, messages', withIdea.filter(isMessage));
  reportHits(
    'validation, explanations',
    withIdea.filter((outcome) => !isMessage(outcome)),
  );
  reportNone(
    'none on feedback without idea',
    outcomes.filter(({ ideas }) => ideas.length === 0),
  );
  missed.push(...missedHits('validation', withIdea));
  if (wrong) reportMissed(withIdea);

  const ideaFile = join(evaluationFolder, 'data/ideas_dev.jsonl');
  const otherFile = join(evaluationFolder, 'data/detection_dev.jsonl');
  if (!existsSync(ideaFile) || !existsSync(otherFile)) {
    console.log(`  the development texts are skipped: not at ${evaluationFolder}`);
    return missed;
  }
  const development = await recogniseAll(recognise, readLines<LabelledText>(ideaFile));
  reportHits('development', development);
  reportParts(development);
  missed.push(...missedHits('development', development));
  if (wrong) reportMissed(development);
  const others = await recogniseAll(
    recognise,
    readLines<LabelledText & { readonly label: string }>(otherFile)
      .filter(({ label }) => label === 'other')
      .map(({ id, text }) => ({ id, text, form: 'other', ideas: [] })),
  );
  const none = reportNone('none on texts that are no feedback', others);
  if (none < RIGHT_NONE) missed.push(`right "none" ${none.toFixed(2)}, bar ${RIGHT_NONE}`);
  return missed;
}

function missedHits(name: string, outcomes: readonly Outcome[]): readonly string[] {
  const bars = [
    { places: 1, bar: HIT_AT_1 },
    { places: 3, bar: HIT_AT_3 },
  ];
  return bars.flatMap(({ places, bar }) => {
    const share = outcomes.filter((outcome) => isHit(outcome, places)).length / outcomes.length;
    return share < bar ? [`${name} hit@${places} ${share.toFixed(2)}, bar ${bar}`] : [];
  });
}

/** Prints and returns the share of texts of which it was rightly said that they explain no idea. */
function reportNone(name: string, outcomes: readonly Outcome[]): number {
  const none = outcomes.filter(({ found }) => found.length === 0).length;
  console.log(`  ${name.padEnd(38)} ${percent(none, outcomes.length)} of ${outcomes.length}`);
  return none / outcomes.length;
}
