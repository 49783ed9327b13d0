import { describe, expect, test } from 'vitest';
import type { Reading, SiteAdapter } from '../../../lib/sites/adapter.ts';
import { gmailAdapter } from '../../../lib/sites/gmail/adapter.ts';
import { slackAdapter } from '../../../lib/sites/slack/adapter.ts';
import { at, showPage, showRecorded } from './page.ts';

function readAt(adapter: SiteAdapter, selector: string): Reading {
  const composer = adapter.composerFrom(at(selector));
  if (!composer) throw new Error(`No composer at ${selector}`);
  return adapter.read(composer);
}

function readSlack(html: string): Reading {
  showPage(
    `<div data-qa="message_input"><div class="ql-editor" role="textbox" contenteditable="true">${html}</div></div>`,
  );
  return readAt(slackAdapter, '.ql-editor');
}

function readGmail(html: string): Reading {
  showPage(
    `<table><tr><td class="Ap"><div g_editable="true" role="textbox" contenteditable="true">${html}</div></td></tr></table>`,
  );
  return readAt(gmailAdapter, '[g_editable]');
}

const GMAIL_DRAFT =
  'Hi Sam,\n\nI read the draft you sent on Friday and to be honest it is not good enough. You clearly did not check the numbers and I had to explain this twice already.\n\nFix it by Thursday.';

describe('a draft in Slack', () => {
  test('reads with mention, list and emoji', () => {
    showRecorded('slack/main-composer.html');
    expect(readAt(slackAdapter, '.ql-editor').text).toBe(
      'Hi @Sam Author, thanks for the draft.\n\nThis is not good enough and I am honestly surprised you sent it to me in this state. You clearly did not check the numbers.\n• Section 2 is wrong.\n• Section 3 is wrong too.\nFix it by Thursday. :pray:',
    );
  });

  test('keeps all of a link or code from edits, from its first line to its last', () => {
    for (const html of [
      '<p>See <code>one<br>two</code> now</p>',
      '<p><br></p><p><a href="#">one<br>two</a> now</p>',
    ]) {
      const { text, embeds } = readSlack(`<p>Hi</p>${html}`);
      const [embed] = embeds;
      expect(text.slice(embed?.start, embed?.end).replaceAll('`', '')).toBe('one\ntwo');
    }
  });

  test('names mention and emoji as things an edit must not cross', () => {
    showRecorded('slack/main-composer.html');
    const { text, embeds } = readAt(slackAdapter, '.ql-editor');
    expect(embeds.map(({ start, end }) => text.slice(start, end))).toEqual([
      '@Sam Author',
      ':pray:',
    ]);
  });

  test('is empty when nothing has been written', () => {
    showRecorded('slack/thread-composer.html');
    expect(readAt(slackAdapter, '.ql-editor').text).toBe('');
  });

  test('reads numbers, nested items and Quill 2 bullets as a person sees them', () => {
    const one = readSlack(
      '<ol><li>One</li><li class="ql-indent-1">Inner</li><li>Two</li></ol><p>End</p>',
    );
    expect(one.text).toBe('1. One\n  1. Inner\n2. Two\nEnd');
    const two = readSlack(
      '<ol><li data-list="bullet"><span class="ql-ui" contenteditable="false"></span>One</li><li data-list="ordered">Two</li></ol>',
    );
    expect(two.text).toBe('• One\n1. Two');
  });

  test('reads quotes and code with the marks that keep them out of prose', () => {
    const { text, embeds, plainBlocks } = readSlack(
      '<blockquote>Their words.</blockquote><p>Use <code>x = 1</code> here.</p><div class="ql-code-block">a</div><div class="ql-code-block">  b</div><p>End.</p>',
    );
    expect(text).toBe('> Their words.\nUse `x = 1` here.\n```\na\n  b\n```\nEnd.');
    expect(plainBlocks).toBe(false);
    expect(embeds.some(({ start, end }) => text.slice(start, end) === '`x = 1`')).toBe(true);
  });

  test('keeps spaces that were typed, and drops what editors add', () => {
    expect(readSlack('<p>\ufeffTwo  spaces\u00a0here\u200e.\ufeff</p>').text).toBe(
      'Two  spaces here.',
    );
  });
});

describe('a draft in Gmail', () => {
  test.each([
    'gmail/conversation-and-inline-reply-and-popups.html',
    'gmail/reply-with-expanded-quote.html',
    'gmail/fullscreen-compose.html',
    'gmail/popout-window.html',
  ])('reads without signature and quote in %s', (path) => {
    showRecorded(path);
    expect(readAt(gmailAdapter, '[g_editable]').text).toBe(GMAIL_DRAFT);
  });

  test('reads right-to-left words as they were written', () => {
    showRecorded('gmail/hebrew-rtl.html');
    expect(readAt(gmailAdapter, '[g_editable]').text).toBe(
      'שלום, קראתי את הטיוטה ולדעתי היא לא מספיק טובה. בבקשה לתקן עד יום חמישי.',
    );
  });

  test('keeps the words between quoted lines, and none of the quoted ones', () => {
    expect(
      readGmail(
        '<div class="gmail_quote"><div class="gmail_attr">On Monday X wrote:</div><blockquote class="gmail_quote">Ship it.</blockquote><div>Not yet.</div><blockquote class="gmail_quote">Cut it.</blockquote><div>Agreed.</div></div>',
      ).text,
    ).toBe('Not yet.\nAgreed.');
  });

  test('leaves a forwarded mail out', () => {
    expect(
      readGmail(
        'See below.<br><br><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Pat</div><br><div>A long critique.</div></div>',
      ).text,
    ).toBe('See below.');
  });

  test('shows white space as HTML does', () => {
    expect(readGmail('One\n   two <br>  three&nbsp; four <div>\n five</div>').text).toBe(
      'One two\nthree  four\nfive',
    );
  });

  test('has the same print after a change of own words, another after one of the signature', () => {
    const html = (own: string, name: string) =>
      `${own}<br><div class="gmail_signature" data-gramm="x">${name}</div>`;
    const print = readGmail(html('A', 'Me')).protectedHash;
    expect(readGmail(html('B', 'Me')).protectedHash).toBe(print);
    expect(readGmail(html('A', 'You')).protectedHash).not.toBe(print);
  });
});

test.each([
  ['slack/main-composer.html', slackAdapter, '.ql-editor'],
  ['gmail/reply-with-expanded-quote.html', gmailAdapter, '[g_editable]'],
] as const)(
  'every segment names the text node its words came from: %s',
  (path, adapter, editor) => {
    showRecorded(path);
    const { text, segments } = readAt(adapter, editor);
    for (const { node, nodeStart, nodeEnd, start } of segments) {
      const words = node.data.slice(nodeStart, nodeEnd).replaceAll('\u00a0', ' ');
      expect(text.slice(start, start + nodeEnd - nodeStart)).toBe(words);
    }
    expect(segments.length).toBeGreaterThanOrEqual(3);
  },
);
