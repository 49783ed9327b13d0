/** `node scripts/train/pack-lexicon.ts`: packs the word lists for the detector, after a change to scripts/train/lexicon. */
import { writeFileSync } from 'node:fs';
import { buildLexicon } from './lexicon.ts';

const file = new URL('../../lib/feedback/lexicon.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(buildLexicon(), null, 2)}\n`);
