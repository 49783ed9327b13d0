import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, it } from 'vitest';
import { i18n } from '#i18n';

it('reads the shipped texts in tests', () => {
  expect(i18n.t('action_title')).toBe('Open Plainspoken');
});

it('names texts only as browsers allow, for one bad name keeps the whole extension from loading', async () => {
  const names = Object.keys(generateChromeMessages(await parseMessagesFile('locales/en.yml')));
  expect(names.filter((name) => !/^[A-Za-z0-9_]+$/u.test(name))).toEqual([]);
});
