import type { Page } from 'playwright-core';
import type { Change, WriteResult } from '../../lib/sites/change.ts';
import { spanBetween } from '../../lib/sites/writing/span.ts';
import type { CallProbe } from '../e2e/sites/inject-probe.ts';
import { changeOutside, isInsertion } from './cells.ts';
import { randomDraft, randomWords } from './draft.ts';
import { textOfDraft } from './draft-text.ts';
import { randomFrom } from './random.ts';
import { randomWrite } from './random-write.ts';
import {
  type EditorState,
  isOne,
  readOwn,
  type SoakEditor,
  shown,
  stateOf,
} from './soak-editor.ts';
import { editByHand, placeCaret } from './user-edits.ts';
import type { VirtualClock } from './virtual-clock.ts';

/** One editor in one page, ready for rounds. */
export interface SoakPage {
  readonly editor: SoakEditor;
  readonly page: Page;
  readonly probe: CallProbe;
  readonly clock: VirtualClock;
}

/** What became of the write of a round. */
export type Outcome =
  | 'written'
  | Exclude<WriteResult, { ok: true }>['reason']
  /** The editor's model was not what it showed before anything of ours: some keys do that to Quill. */
  | 'torn by hand';

/** A promise that a round found broken, and all that led there. */
export class BrokenPromise extends Error {
  override readonly name = 'BrokenPromise';
}

/**
 * One draft, edited by hand, written into once; then undo, redo and Restore. All of it follows from `seed`.
 * Throws `BrokenPromise` when text was lost, something else was changed, or the way back does not lead back.
 */
export async function playRound(soak: SoakPage, seed: number): Promise<Outcome> {
  const { editor, page, probe, clock } = soak;
  const random = randomFrom(seed);
  const story: string[] = [];
  const draft = randomDraft(random);
  await editor.load(page, draft);
  await placeCaret(page, editor, random);
  const loaded = await readOwn(probe, editor);
  const loadedHtml = (await stateOf(page, editor)).html;
  story.push(`draft ${loadedHtml}`);
  hold(
    loaded.text === textOfDraft(draft, editor.site),
    'the draft is read as it was made',
    loaded.text,
  );

  const rested = random.onceIn(2);
  if (!rested) await clock.stop();
  for (let left = random.below(4); left > 0; left -= 1) {
    story.push(await editByHand(page, editor, random));
  }
  await placeCaret(page, editor, random);
  const unfocused = random.onceIn(4);
  if (unfocused) await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  if (!isOne(await stateOf(page, editor))) {
    if (!rested) await clock.run();
    return 'torn by hand';
  }
  const before = await sound('before the write');
  const own = await readOwn(probe, editor);
  const contentBefore = editor.contentOf(before, own);
  const change = randomWrite(random, own);
  story.push(`now ${before.html}`, JSON.stringify(change));
  const writing = probe('write', editor.selector, change);
  if (!rested) await clock.run();
  const result = await writing;
  story.push(JSON.stringify(result));
  const after = await sound('after the write');

  if (!result.ok) {
    hold(result.restored, 'a refused write leaves no trace, by its own word');
    same(after, before, 'a refused write leaves the draft as it was');
    return result.reason;
  }
  const ownAfter = await readOwn(probe, editor);
  hold(ownAfter.text === result.text, 'the write tells what stands there', ownAfter.text);
  const contentAfter = editor.contentOf(after, ownAfter);
  if (change.kind === 'insert') {
    hold(
      isInsertion(contentBefore.cells, contentAfter.cells),
      'an insertion changes nothing else',
      after.html,
    );
    hold(bare(ownAfter.text).includes(bare(change.text)), 'an insertion is whole', after.html);
  } else if (change.kind === 'edits') {
    const other = changeOutside(contentBefore, contentAfter, change.edits, editor.counts);
    hold(other === null, 'nothing outside the edits changes', `${other} in ${after.html}`);
  } else {
    hold(bare(ownAfter.text) === bare(change.text), 'a rewrite is whole', after.html);
  }

  if (after.html !== before.html) {
    await page.keyboard.press('Control+z');
    same(await sound('after undo'), before, 'one undo takes the write back');
    await page.keyboard.press('Control+Shift+z');
    const redone = await sound('after redo');
    if (editor.redoesFormats || !hasLines(change)) {
      same(redone, after, 'redo brings the write again');
    } else {
      const { text } = await readOwn(probe, editor);
      // Code is read between backticks, and code is a format.
      const words = text.replaceAll('`', '');
      hold(words === ownAfter.text.replaceAll('`', ''), 'redo brings the text again', redone.html);
    }
    if (random.onceIn(3)) {
      await placeCaret(page, editor, random);
      const words = ` ${randomWords(random)}`;
      await page.keyboard.insertText(words);
      story.push(`then ${JSON.stringify(words)}`);
    }
    const beforeRestore = await stateOf(page, editor);
    const back = await probe('restore', editor.selector);
    const restored = await sound('after Restore');
    story.push(`Restore of ${beforeRestore.html}: ${JSON.stringify(back)}`);
    if (back.ok) {
      const { text } = await readOwn(probe, editor);
      hold(text === own.text, 'Restore gives the text back', restored.html);
      if (beforeRestore.html === after.html) same(restored, before, 'Restore gives the draft back');
    } else {
      hold(back.restored, 'a refused Restore leaves no trace, by its own word');
      same(restored, beforeRestore, 'a refused Restore leaves the draft as it was');
    }
  }
  return 'written';

  /** The state, which must be whole: one model, nothing sent, and nobody else's words touched. */
  async function sound(when: string): Promise<EditorState> {
    const state = await stateOf(page, editor);
    hold(
      isOne(state),
      `the model is what is shown ${when}`,
      difference(state.html, state.modelled ?? ''),
    );
    hold(state.sent === 0, `nothing is sent ${when}`);
    if (!editor.isQuill) {
      const kept = loadedHtml.slice(loadedHtml.length - state.tail.length);
      hold(
        state.tail === kept && (state.tail !== '') === (draft.signature || draft.history),
        `signature and quote are byte-identical ${when}`,
        state.html,
      );
    }
    return state;
  }

  function same(now: EditorState, then: EditorState, promise: string): void {
    hold(shown(now.html) === shown(then.html), promise, difference(now.html, then.html));
    hold(JSON.stringify(now.delta) === JSON.stringify(then.delta), `${promise}, in the model`);
  }

  function hold(holds: boolean, promise: string, seen = ''): void {
    if (holds) return;
    throw new BrokenPromise([`${promise}: broken`, `seen ${seen}`, ...story].join('\n  '));
  }
}

/** Without what editors make of white space, the marks that they give to lines, and what nobody sees. */
function bare(text: string): string {
  return text
    .replaceAll(/^\s*(?:•|>|\d+\.) /gm, '')
    .replaceAll(/[\u200e\u200f]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function hasLines(change: Change): boolean {
  const added =
    change.kind === 'edits' ? change.edits.map((edit) => edit.replacement) : [change.text];
  return added.some((text) => text.includes('\n'));
}

/** The stretch in which two texts differ. */
function difference(is: string, should: string): string {
  const { start, end, replacement } = spanBetween(should, is);
  const around = should.slice(Math.max(0, start - 60), start);
  const after = should.slice(end, end + 40);
  return `…${around}[is ${replacement}][should be ${should.slice(start, end)}]${after}…`;
}
