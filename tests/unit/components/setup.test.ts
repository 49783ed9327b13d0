import { expect, it } from 'vitest';
import { i18n } from '#i18n';

it('reads the shipped texts in tests', () => {
  expect(i18n.t('action_title')).toBe('Open Plainspoken');
});
