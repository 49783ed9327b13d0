import type { ShippedPackage } from './shipped-packages.ts';

/** What the packaged models are made from. */
const models = [
  'all-MiniLM-L6-v2, by the sentence-transformers authors, converted by Xenova: Apache License 2.0 (its text stands below, with dexie).',
  'Vocabulary of BERT, by Google: Apache License 2.0.',
  'The word table was built with WordNet 3.1, (c) 2011 Princeton University, under the WordNet licence; none of its text is in it.',
];

const line = '-'.repeat(80);

/** The page that goes with the extension: what it is built from, and under which terms. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  const parts = packages.map(({ name, version, licence, text }) =>
    [line, `${name} ${version} (${licence})`, line, '', text].join('\n'),
  );
  return `${['Plainspoken is built from the work of others.', ...models, ...parts].join('\n\n')}\n`;
}
