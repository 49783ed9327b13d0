/** `npm run eval -- <name>`: measures one part of the product and prints the figures. */
const evaluations = {
  detection: { file: './detection.ts', measures: 'is this long feedback? precision, recall, AUC' },
  rewrite: { file: './rewrite.ts', measures: 'the tightened rewrite: quality and facts kept' },
  ideas: { file: './ideas.ts', measures: 'which idea is meant, and when none is' },
  corrections: { file: './corrections.ts', measures: 'how far a remembered correction reaches' },
} as const;

/** Prints its figures; the exit code, where it has one, says whether its bars are met. */
type Evaluation = (options: string[]) => Promise<number | undefined>;

const [name = '', ...options] = process.argv.slice(2);

if (Object.hasOwn(evaluations, name)) {
  const { file } = evaluations[name as keyof typeof evaluations];
  const { run } = (await import(file)) as { run: Evaluation };
  process.exitCode = (await run(options)) ?? 0;
} else {
  console.error('Usage: npm run eval -- <name>\n');
  for (const [known, { measures }] of Object.entries(evaluations)) {
    console.error(`  ${known.padEnd(11)} ${measures}`);
  }
  process.exitCode = 2;
}
