import type { Page } from 'playwright-core';
import { randomWords } from './draft.ts';
import type { Random } from './random.ts';
import type { SoakEditor } from './soak-editor.ts';

/** Does as a writer might, with real keys: goes somewhere in the draft, and types, deletes or starts a line there. */
export async function editByHand(page: Page, editor: SoakEditor, random: Random): Promise<string> {
  await placeCaret(page, editor, random);
  const { keyboard } = page;
  switch (random.below(6)) {
    case 0:
      await keyboard.press('Backspace');
      return 'Backspace';
    case 1:
      await keyboard.press('Delete');
      return 'Delete';
    case 2:
      await keyboard.press('Shift+Enter');
      return 'Shift+Enter';
    case 3: {
      await keyboard.press('Shift+ArrowRight');
      await keyboard.press('Control+b');
      return 'bold';
    }
    default: {
      const words = ` ${randomWords(random)}`;
      await keyboard.insertText(words);
      return JSON.stringify(words);
    }
  }
}

/** Puts the caret before or after some code point of the user's own words, or at the start of an empty editor. */
export async function placeCaret(page: Page, editor: SoakEditor, random: Random): Promise<void> {
  await page.evaluate(
    ({ at, node, offset }) => {
      const root = document.querySelector<HTMLElement>(at);
      if (!root) throw new Error(`No ${at}`);
      root.focus();
      const own: Text[] = [];
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        const fixed = text.parentElement?.closest(
          '.gmail_signature, .gmail_signature_prefix, .gmail_quote, ts-mention, [contenteditable="false"]',
        );
        if (!fixed && text.data.trim() !== '') own.push(text);
      }
      const text = own[node % own.length];
      if (!text) {
        document.getSelection()?.collapse(root.querySelector('p') ?? root, 0);
        return;
      }
      // Between whole characters, as arrow keys go.
      const stops = [0];
      for (const { segment, index } of new Intl.Segmenter().segment(text.data)) {
        stops.push(index + segment.length);
      }
      document.getSelection()?.collapse(text, stops[offset % stops.length]);
    },
    { at: editor.selector, node: random.below(1000), offset: random.below(1000) },
  );
}
