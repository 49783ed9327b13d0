import { expect, it } from 'vitest';
import { grewFrom } from '../../../lib/sites/writing/same-draft.ts';

const written =
  'Your main job sets the ceiling. What you do beside it cannot lift the rating above.';

it('knows a draft that was written on, cut or emptied', () => {
  for (const now of [
    written,
    `Hi Sam. ${written} Shall we talk on Monday?`,
    'Your main job sets the ceiling.',
    '',
  ]) {
    expect(grewFrom(now, written), now).toBe(true);
  }
});

it('knows another message, also where it shares words', () => {
  for (const now of [
    'Lunch at noon? I have booked the big table, and Kim brings a cake.',
    'The build is red since this morning. Could you look at the job that packs the release?',
    'ok',
  ]) {
    expect(grewFrom(now, written), now).toBe(false);
  }
});
