/**
 * `node scripts/train/ideas.ts`: learns what the recogniser knows from our own corpus, prints how it does on texts held
 * out, and writes `lib/ideas/heads/`. About five minutes, nearly all of it the sentence model's.
 */
import { writeFileSync } from 'node:fs';
import { shareBelief } from '../../lib/ideas/belief.ts';
import { claimOdds } from '../../lib/ideas/claim-odds.ts';
import type { ClaimWeights, HeadWeights } from '../../lib/ideas/head.ts';
import { library } from '../../lib/ideas/library/index.ts';
import { weights } from '../../lib/ideas/recognition-weights.ts';
import { type ClaimExample, learnClaim } from './claim-regression.ts';
import { type Examined, examineCorpus } from './examine-corpus.ts';
import { type HeldOut, holdOut } from './hold-out.ts';
import { openMinilmSource, openTableSource } from './idea-embedders.ts';
import { learnExplains, learnIdeas } from './learn-head.ts';
import { packRows } from './pack-rows.ts';

/**
 * The log-odds from which an idea is claimed. The word table is only sure enough for a first answer, so a wrong claim of
 * it costs more; one of both models is shown as one of three, so that a missed one costs more.
 */
const LEAST = { static: 0.3, minilm: -0.2 } as const;

const tableTexts = await examineCorpus(await openTableSource());
const tableSays = holdOut(tableTexts);
writeHead('static', tableTexts, tableSays);

const sentenceTexts = await examineCorpus(await openMinilmSource());
const sentencesSay = holdOut(sentenceTexts);
const both = new Map(
  [...sentencesSay].map(([id, { scores, explains }]) => {
    const beside = tableSays.get(id)?.scores ?? [];
    const mixed = scores.map(
      (score, at) => score * (1 - weights.tableShare) + (beside[at] ?? 0) * weights.tableShare,
    );
    return [id, { scores: mixed, explains }];
  }),
);
writeHead('minilm', sentenceTexts, both);

/** Learns from all texts, with a claim that was learned from what held-out heads say, and writes it down. */
function writeHead(
  name: keyof typeof LEAST,
  texts: readonly Examined[],
  says: ReadonlyMap<string, HeldOut>,
): void {
  const examples = texts.map(({ id, testimony, classes }): ClaimExample => {
    const { scores = [], explains = 0 } = says.get(id) ?? {};
    const { few } = shareBelief(scores);
    return { belief: few, explains, words: testimony.words, positive: classes.length > 0 };
  });
  const learned = learnClaim(examples);
  const claim: ClaimWeights = {
    bias: rounded(learned.bias),
    belief: rounded(learned.belief),
    explains: rounded(learned.explains),
    least: LEAST[name],
  };
  const record = `Learned by scripts/train/ideas.ts from ${texts.length} texts of scripts/train/corpus. ${figures(texts, says, examples, claim)}`;
  console.log(`${name}: ${record}`);
  const functions = [...learnIdeas(texts), learnExplains(texts)];
  const head: HeadWeights = {
    record,
    ideas: library.map(({ id }) => id),
    rows: packRows(functions.map(({ row }) => row)),
    biases: functions.map(({ bias }) => rounded(bias)),
    claim,
  };
  writeFileSync(
    new URL(`../../lib/ideas/heads/${name}.json`, import.meta.url),
    `${JSON.stringify(head, null, 2)}\n`,
  );
}

function figures(
  texts: readonly Examined[],
  says: ReadonlyMap<string, HeldOut>,
  examples: readonly ClaimExample[],
  claim: ClaimWeights,
): string {
  const explaining = texts.filter(({ classes }) => classes.length > 0);
  const ranks = explaining.map(({ id, classes }) => {
    const scores = says.get(id)?.scores ?? [];
    const best = Math.max(...classes.map((at) => scores[at] ?? 0));
    return scores.filter((score) => score > best).length;
  });
  const hit = (places: number) => share(ranks.filter((rank) => rank < places).length, ranks.length);
  const claimed = examples.filter((one) => claimOdds(claim, one) >= claim.least);
  const right = claimed.filter(({ positive }) => positive).length;
  return (
    `Held out: hit@1 ${hit(1)}, hit@3 ${hit(3)}; an idea claimed in ${share(right, explaining.length)} of the ` +
    `${explaining.length} with one, in ${share(claimed.length - right, texts.length - explaining.length)} of the others.`
  );
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(2);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
