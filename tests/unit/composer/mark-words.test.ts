import { expect, it } from 'vitest';
import {
  announcement,
  draftMarkWords,
  messageMarkWords,
} from '../../../entrypoints/composer.content/mark-words.ts';

it.each([
  ['slack', 'Slack'],
  ['gmail', 'Gmail'],
] as const)('the mark has words for everything on %s', (site, name) => {
  const draft = draftMarkWords(site);
  for (const words of Object.values(draft)) expect(words).toMatch(/\w/);
  for (const words of Object.values(messageMarkWords(site))) expect(words).toMatch(/\w/);
  expect(draft.hideOnSite).toContain(name);
});

it('the announcement names the keys that the user has for opening the panel, and none where there are none', () => {
  expect(announcement('Ctrl+Shift+9')).toContain('Ctrl+Shift+9 opens');
  expect(announcement('')).toMatch(/\w\.$/);
  expect(announcement('')).not.toMatch(/opens|Alt/);
});
