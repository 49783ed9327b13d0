import { describe, expect, test } from 'vitest';
import type { SiteAdapter } from '../../../lib/sites/adapter.ts';
import { gmailAdapter } from '../../../lib/sites/gmail/adapter.ts';
import { adapterFor } from '../../../lib/sites/index.ts';
import { slackAdapter } from '../../../lib/sites/slack/adapter.ts';
import { at, editables, showPage, showRecorded } from './page.ts';

const PAGES: readonly (readonly [string, SiteAdapter, readonly string[]])[] = [
  ['slack/main-composer.html', slackAdapter, ['channel']],
  ['slack/thread-composer.html', slackAdapter, ['thread']],
  ['slack/edit-composer.html', slackAdapter, ['edit']],
  ['slack/channel-with-thread.html', slackAdapter, ['edit', 'channel', 'thread']],
  ['slack/readonly-channel.html', slackAdapter, []],
  ['slack/feedback-message.html', slackAdapter, []],
  [
    'gmail/conversation-and-inline-reply-and-popups.html',
    gmailAdapter,
    ['inline', 'popup', 'popup'],
  ],
  ['gmail/fullscreen-compose.html', gmailAdapter, ['full-screen']],
  ['gmail/popout-window.html', gmailAdapter, ['pop-out']],
  ['gmail/reply-with-expanded-quote.html', gmailAdapter, ['inline']],
  ['gmail/hebrew-rtl.html', gmailAdapter, ['popup']],
  ['gmail/interleaved-and-forward.html', gmailAdapter, []],
  ['gmail/settings-signature-editor.html', gmailAdapter, []],
];

test.each(PAGES)('finds every composer of %s once, and nothing else', (path, adapter, kinds) => {
  showRecorded(path);
  const found = editables().flatMap((element) => adapter.composerFrom(element) ?? []);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
  expect(new Set(found.map(({ key }) => key)).size).toBe(kinds.length);
});

test.each(PAGES)('finds the composer from the words inside it in %s', (path, adapter) => {
  showRecorded(path);
  for (const element of editables()) {
    const inside = element.querySelector('p, div, ts-mention')?.firstChild ?? element;
    expect(adapter.composerFrom(inside)?.key).toBe(adapter.composerFrom(element)?.key);
  }
});

test('knows each site by its host, and no other', () => {
  expect(adapterFor({ hostname: 'app.slack.com' })?.id).toBe('slack');
  expect(adapterFor({ hostname: 'mail.google.com' })?.id).toBe('gmail');
  expect(adapterFor({ hostname: 'slack.com.example.org' })).toBeNull();
});

describe('the key of a draft', () => {
  test('stays while the draft is the same', () => {
    showRecorded('slack/main-composer.html');
    const editor = at('.ql-editor');
    const { key } = slackAdapter.composerFrom(editor) ?? {};
    editor.querySelector('p')?.append('More words.');
    expect(slackAdapter.composerFrom(editor)?.key).toBe(key);
  });

  test('changes when the editor serves another channel or thread', () => {
    showRecorded('slack/main-composer.html');
    const keys = ['C0ONE', 'C0TWO', 'C0TWO'].map((channel, index) => {
      at('[data-channel-id]').setAttribute('data-channel-id', channel);
      if (index === 2) at('[data-channel-id]').setAttribute('data-thread-ts', '1.2');
      return slackAdapter.composerFrom(at('.ql-editor'))?.key;
    });
    expect(new Set(keys).size).toBe(3);
  });

  test('stays when Gmail numbers the draft at its first save', () => {
    showRecorded('gmail/fullscreen-compose.html');
    const id = at('input[name="draft"]') as HTMLInputElement;
    id.value = '';
    const { key } = gmailAdapter.composerFrom(at('[g_editable]')) ?? {};
    id.value = '#msg-a:r77';
    expect(gmailAdapter.composerFrom(at('[g_editable]'))?.key).toBe(key);
    id.value = '#msg-a:r78';
    expect(gmailAdapter.composerFrom(at('[g_editable]'))?.key).not.toBe(key);
  });
});

describe('health', () => {
  const EDITOR = '<div role="textbox" contenteditable="true">Words</div>';

  test('is well where a composer or a message is known', () => {
    showRecorded('slack/main-composer.html');
    expect(slackAdapter.health(document).state).toBe('ok');
    showRecorded('gmail/interleaved-and-forward.html');
    expect(gmailAdapter.health(document).state).toBe('ok');
  });

  test('is quiet where there is nothing to read', () => {
    showRecorded('slack/readonly-channel.html');
    expect(slackAdapter.health(document).state).toBe('quiet');
    showRecorded('gmail/settings-signature-editor.html');
    expect(gmailAdapter.health(document).state).toBe('quiet');
  });

  test('tells that Slack has changed when its editor carries none of the marks we know', () => {
    showRecorded('slack/feedback-message.html');
    document.body.insertAdjacentHTML('beforeend', EDITOR);
    expect(slackAdapter.health(document).state).toBe('changed');
  });

  test('does not mistake a canvas in a tab of its own for a change', () => {
    showPage(EDITOR);
    expect(slackAdapter.health(document).state).toBe('quiet');
  });

  test('tells that Gmail has changed when a compose holds an editor we do not know', () => {
    showPage(
      '<form><input name="draft" value="1"><div role="textbox" contenteditable="true">Words</div></form>',
    );
    expect(gmailAdapter.health(document).state).toBe('changed');
  });

  test('does not mistake a canvas beside a composer for a change', () => {
    showRecorded('slack/main-composer.html');
    document.body.insertAdjacentHTML('beforeend', EDITOR);
    expect(slackAdapter.health(document).state).toBe('ok');
  });

  test('holds booleans only, never text', () => {
    showRecorded('slack/channel-with-thread.html');
    for (const marker of Object.values(slackAdapter.health(document).markers)) {
      expect(marker).toBeTypeOf('boolean');
    }
  });
});
