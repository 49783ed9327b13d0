import 'fake-indexeddb/auto';
import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { afterEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The texts that the extension ships, as the browser would answer for them. */
const messages = generateChromeMessages(await parseMessagesFile('locales/en.yml'));

function getMessage(key: string, substitutions?: string | string[]): string {
  const given = substitutions === undefined ? [] : [substitutions].flat();
  const message = messages[key]?.message ?? '';
  return message
    .replaceAll(/\$([1-9])/g, (_, digit: string) => given[Number(digit) - 1] ?? '')
    .replaceAll('$$', '$');
}

Object.assign(fakeBrowser.i18n, { getMessage });

afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});
