import { describe, expect, test } from 'vitest';
import { gmailAdapter } from '../../../lib/sites/gmail/adapter.ts';
import { slackAdapter } from '../../../lib/sites/slack/adapter.ts';
import { at, showPage, showRecorded } from './page.ts';

const SLACK_FEEDBACK = `Hey @Sam Author, thanks for sending the Q3 proposal over :pray:. I read it twice and went through the design doc.

The overall direction is good, but the second half is hard to follow and a couple of the numbers do not match what we agreed with finance.

Here is what I would change before Thursday:
• The summary should say what decision you need, not what you did.
• Section 3 repeats section 2; cut one of them.
• The cost table uses last year’s rates.

> We expect a 40% improvement in throughput.
Where does this come from?
I could not find it in \`report.csv\`.
\`\`\`
select avg(ms)
from runs;
\`\`\`
Happy to talk it through tomorrow.`;

describe('a message in Slack', () => {
  test('reads exactly, without label, time, buttons and hidden copies', () => {
    showRecorded('slack/feedback-message.html');
    const message = slackAdapter.messageFrom(at('.p-rich_text_section'));
    expect(message?.text).toBe(SLACK_FEEDBACK);
    expect(message?.partial).toBe(false);
    expect(message?.key).toMatch(/^C0TESTCHAN\/1790520729\.088339\/[0-9a-z]+$/);
  });

  test('is found from the row that has the focus', () => {
    showRecorded('slack/feedback-message.html');
    expect(slackAdapter.messageFrom(at('[role="listitem"]'))?.text).toBe(SLACK_FEEDBACK);
  });

  test('has another key once it was edited', () => {
    showRecorded('slack/feedback-message.html');
    const before = slackAdapter.messageFrom(at('[data-qa="message-text"]'))?.key;
    at('li').append(' Really.');
    expect(slackAdapter.messageFrom(at('[data-qa="message-text"]'))?.key).not.toBe(before);
  });

  test('is none while its row is a placeholder, in a composer, or in a divider', () => {
    showRecorded('slack/channel-with-thread.html');
    expect(slackAdapter.messageFrom(at('[data-qa-placeholder="true"]'))).toBeNull();
    expect(slackAdapter.messageFrom(at('[data-feat="edit_composer"] p'))).toBeNull();
    expect(slackAdapter.messageFrom(at('[data-qa="date_divider"]'))).toBeNull();
  });
});

describe('a mail in Gmail', () => {
  test('reads exactly, without signature, trimmed content and the hidden second body', () => {
    showRecorded('gmail/conversation-and-inline-reply-and-popups.html');
    const message = gmailAdapter.messageFrom(at('[data-legacy-message-id="1983"] .il'));
    expect(message?.text).toBe(
      'Hi,\n\nI went through the second draft of the proposal. The structure is much better than last time, but the cost table still uses last year’s rates and section three repeats section two.\n\nHere is what I would change before Thursday:\n• State the decision you need in the first line.\n• Cut section three.\n• Use the new rates from example.com/finance.\nIt is close, and I appreciate the work that went into it. 😊',
    );
    expect(message?.key).toMatch(/^1983\//);
  });

  test('keeps replies between the lines and leaves out what they answer', () => {
    showRecorded('gmail/interleaved-and-forward.html');
    expect(gmailAdapter.messageFrom(at('[data-legacy-message-id="1984"] .a3s'))?.text).toBe(
      'I do not think Friday is realistic, the tests are still red and nobody reviewed the migration.\nAgreed on this one.',
    );
  });

  test('takes a forwarded mail for no words of the sender', () => {
    showRecorded('gmail/interleaved-and-forward.html');
    expect(gmailAdapter.messageFrom(at('[data-legacy-message-id="1985"] .a3s'))?.text).toBe('FYI');
  });

  test('tells when Gmail shows only a part, and leaves the notice out', () => {
    showRecorded('gmail/interleaved-and-forward.html');
    const message = gmailAdapter.messageFrom(at('[data-legacy-message-id="1986"] .a3s'));
    expect(message).toMatchObject({ text: 'Clipped text…', partial: true });
  });

  test('is none when folded, in a compose, or in the header of a folded one', () => {
    showRecorded('gmail/conversation-and-inline-reply-and-popups.html');
    expect(gmailAdapter.messageFrom(at('.kv .iA'))).toBeNull();
    expect(gmailAdapter.messageFrom(at('[g_editable]'))).toBeNull();
    expect(gmailAdapter.messageFrom(at('.ip.adB'))).toBeNull();
  });

  test('leaves out what other mail programs quote', () => {
    const mail = (html: string) => {
      showPage(
        `<div class="adn" data-message-id="#1"><div class="ii gt"><div class="a3s aiL">${html}</div></div></div>`,
      );
      return gmailAdapter.messageFrom(at('.a3s'))?.text;
    };
    expect(mail('<div>New.</div><blockquote type="cite">Old.</blockquote>')).toBe('New.');
    expect(
      mail('<div>New.</div><div id="m_1appendonsend"></div><hr><div>From: X</div><div>Old.</div>'),
    ).toBe('New.');
    expect(
      mail(
        'New.<div class="gmail_extra"><br><div class="gmail_quote">On Mon, X <span>wrote</span>:<br><blockquote class="gmail_quote">Old.</blockquote></div></div>',
      ),
    ).toBe('New.');
  });
});

describe('a selection', () => {
  const select = (from: Node, to: Node) => {
    const selection = document.getSelection();
    selection?.setBaseAndExtent(from, 0, to, to.textContent?.length ?? 0);
    return selection as Selection;
  };

  test('reads with its line breaks', () => {
    showRecorded('slack/feedback-message.html');
    const items = document.querySelectorAll('li');
    const selection = select(items[0]?.firstChild as Node, items[1]?.firstChild as Node);
    expect(slackAdapter.readSelection(selection)).toBe(
      '• The summary should say what decision you need, not what you did.\n• Section 3 repeats section 2; cut one of them.',
    );
  });

  test('reads a part of one line', () => {
    showRecorded('gmail/hebrew-rtl.html');
    const words = at('.a3s div').firstChild as Text;
    const selection = document.getSelection() as Selection;
    selection.setBaseAndExtent(words, 0, words, 5);
    expect(gmailAdapter.readSelection(selection)).toBe(words.data.slice(0, 5));
  });

  test('reads a quote when the quote is what was selected', () => {
    showRecorded('gmail/interleaved-and-forward.html');
    const words = at('blockquote').firstChild as Text;
    expect(gmailAdapter.readSelection(select(words, words))).toBe(
      'Your plan is to ship on Friday.',
    );
  });

  test('is empty when nothing is selected', () => {
    showRecorded('slack/feedback-message.html');
    document.getSelection()?.removeAllRanges();
    expect(slackAdapter.readSelection(document.getSelection() as Selection)).toBe('');
  });
});
