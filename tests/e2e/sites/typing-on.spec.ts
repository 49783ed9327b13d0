import {
  GMAIL_URL,
  gmailLines,
  gmailPage,
  QUILL_VERSIONS,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';
import { expect, test } from './editor-test.ts';

/** The user does not wait for us. */

const SLACK_EDITOR = '[data-qa="message_input"] .ql-editor';
const GMAIL_EDITOR = '[g_editable="true"]';

const DRAFT = 'Hello Sam, thank you for the design and for the talk on Friday.';

/** Changes our words at once, as an editor with rules of its own may. */
const MEDDLER = `<script>
  document.addEventListener('input', ({ target }) => {
    const walker = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf('One line.');
      if (at >= 0) node.replaceData(at, 9, 'One lime.');
    }
  });
</script>`;

test('a write that fails while the user types on leaves the typed words alone', async ({
  open,
}) => {
  const { page, probe } = await open(
    GMAIL_URL,
    gmailPage({ composes: [{ html: gmailLines(DRAFT) }], extra: MEDDLER }),
  );
  await page.focus(GMAIL_EDITOR);
  await page.keyboard.press('ControlOrMeta+End');
  const written = probe('write', GMAIL_EDITOR, { kind: 'insert', text: 'One line.' });
  await expect(page.locator(GMAIL_EDITOR)).toContainText('One lime.');
  await page.keyboard.type(' and my own words');
  expect(await written).toEqual({ ok: false, reason: 'not-verified', restored: false });
  await page.waitForTimeout(800);
  await expect(page.locator(GMAIL_EDITOR)).toContainText('and my own words');
  expect(await probe('restore', GMAIL_EDITOR)).toMatchObject({ ok: true, text: DRAFT });
});

test('a write that fails while nobody types is taken back', async ({ open }) => {
  const { page, probe } = await open(
    GMAIL_URL,
    gmailPage({ composes: [{ html: gmailLines(DRAFT) }], extra: MEDDLER }),
  );
  await page.focus(GMAIL_EDITOR);
  await page.keyboard.press('ControlOrMeta+End');
  const result = await probe('write', GMAIL_EDITOR, { kind: 'insert', text: 'One line.' });
  expect(result).toEqual({ ok: false, reason: 'not-verified', restored: true });
  await expect(page.locator(GMAIL_EDITOR)).toHaveText(DRAFT);
});

for (const quill of QUILL_VERSIONS) {
  test(`a write that had to wait leaves the focus where the user is by then (Quill ${quill})`, async ({
    open,
  }) => {
    const { page, probe } = await open(
      SLACK_URL,
      slackChannelPage({ quill, composers: [{ html: quillParagraphs('The draft.') }] }),
    );
    await page.click(SLACK_EDITOR);
    await page.keyboard.press('End');
    await page.keyboard.type(' More.');
    const written = probe('write', SLACK_EDITOR, { kind: 'insert', text: 'One line.' });
    const search = page.locator('[role=combobox]');
    await search.click();
    await page.keyboard.type('who is ');
    await expect(page.locator(SLACK_EDITOR)).toContainText('One line.');
    await page.keyboard.type('on call');
    expect(await written).toMatchObject({ ok: true });
    await expect(search).toBeFocused();
    await expect(search).toHaveText('who is on call');
    await expect(page.locator(SLACK_EDITOR)).toHaveText('The draft. More. One line.');
  });
}
