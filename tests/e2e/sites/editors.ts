import type { Page } from '@playwright/test';
import {
  GMAIL_URL,
  gmailLines,
  gmailPage,
  type QuillVersion,
  quillParagraphs,
  SLACK_URL,
  slackChannelPage,
} from '../../fixtures/pages.ts';

/** An editor that the shared suite runs on. */
export interface EditorUnderTest {
  readonly name: string;
  readonly url: string;
  readonly selector: string;
  readonly isQuill: boolean;
  /** A page with one draft, written in the editor's own HTML. */
  page(html: string): string;
  /** A draft of plain lines. */
  plain(text: string): string;
  /** Fails when the editor's own model is not what the page shows. */
  checkModel(page: Page): Promise<void>;
}

interface QuillPage {
  readonly quills: readonly {
    getText(): string;
    getContents(): unknown;
    update(): void;
    history: { clear(): void };
  }[];
}

function quillEditor(version: QuillVersion): EditorUnderTest {
  const selector = '[data-qa="message_input"] .ql-editor';
  return {
    name: `Slack, Quill ${version}`,
    url: SLACK_URL,
    selector,
    isQuill: true,
    page: (html) => slackChannelPage({ quill: version, composers: [{ html }] }),
    plain: quillParagraphs,
    async checkModel(page) {
      const { model, shown, settled } = await page.evaluate((at) => {
        const quill = (window as unknown as QuillPage).quills[0];
        const root = document.querySelector(at);
        if (!quill || !root) throw new Error('No Quill');
        const before = JSON.stringify(quill.getContents());
        quill.update();
        const lines = [...root.querySelectorAll('p, li, blockquote, pre, h1, .ql-code-block')];
        return {
          model: quill.getText().replaceAll('\n', '').replaceAll('\ufeff', ''),
          shown: lines
            .map((line) => {
              const copy = line.cloneNode(true) as Element;
              for (const embed of copy.querySelectorAll('ts-mention')) embed.remove();
              return copy.textContent;
            })
            .join('')
            .replaceAll('\ufeff', ''),
          settled: JSON.stringify(quill.getContents()) === before,
        };
      }, selector);
      if (model !== shown || !settled) {
        throw new Error(
          `The model is not what is shown: ${JSON.stringify({ model, shown, settled })}`,
        );
      }
    },
  };
}

const gmail: EditorUnderTest = {
  name: 'Gmail-like contenteditable',
  url: GMAIL_URL,
  selector: '[g_editable="true"]',
  isQuill: false,
  page: (html) => gmailPage({ composes: [{ html }] }),
  plain: gmailLines,
  checkModel: async () => {},
};

export const EDITORS: readonly EditorUnderTest[] = [
  quillEditor('1.3.7'),
  quillEditor('2.0.3'),
  gmail,
];

/** Everything the editor holds: its HTML, and in Slack Quill's own document. */
export async function stateOf(page: Page, editor: EditorUnderTest): Promise<string> {
  return page.evaluate((at) => {
    const { quills } = window as unknown as Partial<QuillPage>;
    return JSON.stringify([document.querySelector(at)?.innerHTML, quills?.[0]?.getContents()]);
  }, editor.selector);
}

export async function htmlOf(page: Page, editor: EditorUnderTest): Promise<string> {
  return page.evaluate((at) => document.querySelector(at)?.innerHTML ?? '', editor.selector);
}

/** Puts the caret after `words`, as a click would. */
export async function putCaretAfter(
  page: Page,
  editor: EditorUnderTest,
  words: string,
): Promise<void> {
  await page.focus(editor.selector);
  await page.evaluate(
    ([at = '', text = '']) => {
      const root = document.querySelector(at);
      const walker = document.createTreeWalker(root as Node, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const found = node.textContent?.indexOf(text) ?? -1;
        if (found >= 0) {
          document.getSelection()?.collapse(node, found + text.length);
          return;
        }
      }
      throw new Error(`No ${text}`);
    },
    [editor.selector, words],
  );
}

/** What the page has sent: nothing, whatever we do. */
export async function sentFrom(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() => {
    const { sent, enterPresses } = window as unknown as { sent: unknown[]; enterPresses?: number };
    return [...sent, ...Array.from({ length: enterPresses ?? 0 })];
  });
}

/** Makes the page forget what could be undone. */
export async function forgetHistory(page: Page, editor: EditorUnderTest): Promise<void> {
  await page.evaluate(
    ([at = '']) => {
      const { quills } = window as unknown as Partial<QuillPage>;
      const root = document.querySelector(at);
      if (quills) quills[0]?.history.clear();
      else if (root)
        root.replaceChildren(...[...root.childNodes].map((node) => node.cloneNode(true)));
    },
    [editor.selector],
  );
}
