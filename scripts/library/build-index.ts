import { writeFileSync } from 'node:fs';
import { indexSource } from './index-source.ts';
import { readLibrary } from './read-library.ts';
import { titlesSource } from './titles-source.ts';

const ideas = readLibrary().map(({ value }) => value as Parameters<typeof titlesSource>[0][number]);
writeFileSync(
  new URL('../../lib/ideas/library/index.ts', import.meta.url),
  indexSource(ideas.map(({ id }) => id)),
);
writeFileSync(new URL('../../lib/ideas/idea-titles.ts', import.meta.url), titlesSource(ideas));
console.log(`${ideas.length} ideas in lib/ideas/library/index.ts and lib/ideas/idea-titles.ts`);
