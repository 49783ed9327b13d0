import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { watchPage } from '../../../entrypoints/composer.content/watch-page.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { beginLifetime, type ScriptLifetime } from '../../../lib/sites/script-lifetime.ts';
import { slackAdapter } from '../../../lib/sites/slack/adapter.ts';
import { at, showRecorded } from '../sites/page.ts';

const startAssistant = vi.hoisted(() => vi.fn());
vi.mock('../../../entrypoints/composer.content/start-assistant.ts', () => ({ startAssistant }));

let life: ScriptLifetime;
let installed: boolean;

beforeEach(() => {
  showRecorded('slack/main-composer.html');
  at('.ql-editor').focus();
  startAssistant.mockReset().mockReturnValue({ source: () => null, composer: () => null });
  // No panel is open; the browser's double has no ports.
  Object.assign(browser.runtime.onConnect, { addListener: vi.fn(), removeListener: vi.fn() });
  installed = true;
  life = beginLifetime(document, () => installed);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.dispatchEvent(new Event('plainspoken:started'));
});

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const lastSettings = () => startAssistant.mock.lastCall?.[0].settings;

it('settings that were changed while the stored ones were read are the ones that count', async () => {
  const stored = Promise.withResolvers<Record<string, unknown>>();
  vi.spyOn(browser.storage.local, 'get').mockImplementationOnce(() => stored.promise as never);
  watchPage(slackAdapter, life);
  await browser.storage.local.set({ settings: { ...defaultSettings, minWords: 120 } });
  await settled();
  expect(lastSettings()).toMatchObject({ minWords: 120 });
  stored.resolve({ settings: { ...defaultSettings, minWords: 80 } });
  await settled();
  expect(lastSettings()).toMatchObject({ minWords: 120 });
});

it('a site can be left alone from the mark', async () => {
  watchPage(slackAdapter, life);
  await settled();
  startAssistant.mock.lastCall?.[0].hideOnSite();
  await settled();
  expect((await browser.storage.local.get('settings')).settings).toMatchObject({
    sitesOff: ['slack'],
  });
  expect(startAssistant.mock.lastCall?.[0].signal.aborted).toBe(true);
});

it('a mark whose extension is gone goes without a word in the console', async () => {
  const rejected = vi.fn();
  process.on('unhandledRejection', rejected);
  watchPage(slackAdapter, life);
  await settled();
  const { hideOnSite, signal } = startAssistant.mock.lastCall?.[0] ?? {};
  // What the browser leaves of a dead extension's functions.
  vi.spyOn(browser.storage.local, 'get').mockRejectedValue(
    new Error('Extension context invalidated.'),
  );
  hideOnSite();
  await settled();
  expect(signal.aborted, 'one failed call is no end yet').toBe(false);
  installed = false;
  hideOnSite();
  await settled();
  expect(signal.aborted).toBe(true);
  process.off('unhandledRejection', rejected);
  expect(rejected).not.toHaveBeenCalled();
});
