import { behaviours } from './behaviours.ts';
import { test } from './editor-test.ts';
import { EDITORS, htmlOf, putCaretAfter, sentFrom, stateOf } from './editors.ts';

for (const editor of EDITORS) {
  for (const { name, run } of behaviours) {
    test(`${editor.name} ${name}`, async ({ open }) => {
      await run(editor, async (html) => {
        const { page, probe } = await open(editor.url, editor.page(html));
        return {
          probe,
          state: () => stateOf(page, editor),
          html: () => htmlOf(page, editor),
          checkModel: () => editor.checkModel(page),
          caretAfter: (words) => putCaretAfter(page, editor, words),
          undo: () => page.keyboard.press('Control+z'),
          redo: () => page.keyboard.press('Control+Shift+z'),
          type: (words) => page.keyboard.type(words),
          sent: () => sentFrom(page),
        };
      });
    });
  }
}
