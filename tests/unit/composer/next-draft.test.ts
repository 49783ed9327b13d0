import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type Assistant,
  startAssistant,
} from '../../../entrypoints/composer.content/start-assistant.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';
import { defaultSettings } from '../../../lib/settings/settings.ts';
import { slackAdapter } from '../../../lib/sites/slack/adapter.ts';
import { at, showRecorded } from '../sites/page.ts';

vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  },
);

const PAUSE_MS = 1000;
const ask = vi.fn();
const dismissed = new Set<string>();
let stop: AbortController;
let assistant: Assistant;

/** As Quill does: paragraphs in, paragraphs out. */
function show(text: string): void {
  const lines = text.split('\n').map((line) => {
    const paragraph = document.createElement('p');
    paragraph.append(line === '' ? document.createElement('br') : line);
    return paragraph;
  });
  at('.ql-editor').replaceChildren(...lines);
}

async function type(text: string): Promise<void> {
  show(text);
  at('.ql-editor').dispatchEvent(new Event('input', { bubbles: true }));
  await Promise.resolve();
}

/** Slack empties the editor by script, without an input event. */
async function send(): Promise<void> {
  show('');
  await Promise.resolve();
}

const key = () => assistant.source()?.key;
const offered = () => ask.mock.lastCall?.[0].badge === 'offer';

beforeEach(() => {
  vi.useFakeTimers();
  showRecorded('slack/main-composer.html');
  ask.mockReset();
  dismissed.clear();
  stop = new AbortController();
  assistant = startAssistant({
    document,
    adapter: slackAdapter,
    settings: defaultSettings,
    ask,
    readShortcut: async () => '',
    hideOnSite: vi.fn(),
    dismissed,
    onSource: vi.fn(),
    isAlive: () => true,
    signal: stop.signal,
  });
  at('.ql-editor').focus();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

describe('the draft after Send', () => {
  it.each([
    ['at once', 0],
    ['after a while', 5000],
  ])('is another one, even when it reads the same and is written %s', async (_when, ms) => {
    await type(firstMessage);
    vi.advanceTimersByTime(PAUSE_MS);
    const sent = key();
    expect(sent).toMatch(/^slack\//);
    await send();
    vi.advanceTimersByTime(ms);
    await type(firstMessage);
    vi.advanceTimersByTime(2 * PAUSE_MS);
    expect(key()).toMatch(/^slack\//);
    expect(key()).not.toBe(sent);
  });

  it('is offered help though the one before was not to be', async () => {
    await type(firstMessage);
    vi.advanceTimersByTime(PAUSE_MS);
    expect(offered()).toBe(true);
    dismissed.add(key() ?? '');
    await type(`${firstMessage} And more.`);
    vi.advanceTimersByTime(PAUSE_MS);
    expect(offered()).toBe(false);
    await send();
    await type(firstMessage);
    vi.advanceTimersByTime(2 * PAUSE_MS);
    expect(offered()).toBe(true);
  });

  it('is the same one while it is only rewritten', async () => {
    await type(firstMessage);
    vi.advanceTimersByTime(PAUSE_MS);
    const before = key();
    await type('Something else that was put in its place.');
    vi.advanceTimersByTime(PAUSE_MS);
    expect(key()).toBe(before);
  });
});
