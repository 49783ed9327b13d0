import { expect } from '@playwright/test';
import { soak } from '../../soak/soak.ts';
import { SOAK_EDITORS } from '../../soak/soak-editor.ts';
import { test } from './editor-test.ts';

/** The same drafts in every run; `npm run soak` plays others. */
const SEED = 20_260_922;
const ROUNDS = 150;

for (const editor of SOAK_EDITORS) {
  test(`${editor.name}: ${ROUNDS} random drafts, edited by hand and written into, lose nothing and come back whole`, async ({
    chromiumBrowser,
  }) => {
    test.setTimeout(240_000);
    const { outcomes, failures } = await soak(chromiumBrowser, editor, SEED, ROUNDS);
    console.log(`${editor.name}: seed ${SEED}, ${[...outcomes].flat().join(' ')}`);
    expect(failures.map(({ seed, told }) => `--seed ${seed} --count 1: ${told}`)).toEqual([]);
    expect(outcomes.get('written') ?? 0, 'most are written').toBeGreaterThan(ROUNDS / 2);
  });
}
