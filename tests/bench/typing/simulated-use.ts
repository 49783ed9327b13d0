import { firstMessage } from '../../../lib/sample/first-message.ts';
import type { SoakEditor } from '../../soak/soak-editor.ts';
import { virtualClock } from '../../soak/virtual-clock.ts';
import type { TypingPage } from './typing-page.ts';

/** A draft every twenty seconds for half an hour, after twenty minutes in which caches fill and code is compiled. */
const DRAFTS = 90;
const DRAFTS_BEFORE = 60;
const DRAFTS_A_READING = 10;

/**
 * Half an hour of use, as fast as the page takes it: drafts of the first message are written, rested on until the mark has
 * come, and cleared. Returns the heap in MB before, and after every tenth.
 */
export async function heapOverUse(
  { page, heapMB }: TypingPage,
  editor: SoakEditor,
): Promise<readonly number[]> {
  const clock = await virtualClock(page);
  const readings: number[] = [];
  for (let draft = 1 - DRAFTS_BEFORE; draft <= DRAFTS; draft += 1) {
    await page.click(editor.selector);
    for (const sentence of firstMessage.match(/[^.?!]+[.?!]?/g) ?? []) {
      await page.keyboard.insertText(sentence.replaceAll('\n', ' '));
    }
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 2000)));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('Delete');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
    if (draft >= 0 && draft % DRAFTS_A_READING === 0) readings.push(await heapMB());
  }
  await clock.run();
  return readings;
}

/** Growth in MB over the half hour, by least squares through the readings. */
export function growthOf(readings: readonly number[]): number {
  const middle = (readings.length - 1) / 2;
  const mean = readings.reduce((sum, mb) => sum + mb, 0) / readings.length;
  let over = 0;
  let under = 0;
  for (const [x, mb] of readings.entries()) {
    over += (x - middle) * (mb - mean);
    under += (x - middle) ** 2;
  }
  return (over / under) * (DRAFTS / DRAFTS_A_READING);
}
