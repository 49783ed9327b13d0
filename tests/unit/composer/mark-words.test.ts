import { expect, it } from 'vitest';
import {
  draftMarkWords,
  messageMarkWords,
} from '../../../entrypoints/composer.content/mark-words.ts';

it.each([
  ['slack', 'Slack'],
  ['gmail', 'Gmail'],
] as const)('the mark has words for everything on %s', (site, name) => {
  const draft = draftMarkWords(site);
  for (const words of Object.values(draft)) expect(words).toMatch(/\w/);
  const { announcement, ...message } = messageMarkWords(site);
  for (const words of Object.values(message)) expect(words).toMatch(/\w/);
  expect(announcement, 'hovering is no news for a screen reader').toBe('');
  expect(draft.hideOnSite).toContain(name);
});
