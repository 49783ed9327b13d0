import type { Browser } from 'playwright-core';
import { servePages } from '../e2e/serve-pages.ts';
import { injectProbe } from '../e2e/sites/inject-probe.ts';
import { type Outcome, playRound, type SoakPage } from './round.ts';
import type { SoakEditor } from './soak-editor.ts';
import { virtualClock } from './virtual-clock.ts';

export interface SoakResult {
  readonly outcomes: ReadonlyMap<Outcome, number>;
  readonly failures: readonly { readonly seed: number; readonly told: string }[];
}

/** A page is opened anew after so many rounds: long enough to find what adds up, short enough to start clean. */
const ROUNDS_A_PAGE = 100;
/** More failures than these tell nothing new. */
const MOST_FAILURES = 10;

/** Plays rounds `seed`, `seed + 1` and so on; a failed one can be played alone by its seed. */
export async function soak(
  browser: Browser,
  editor: SoakEditor,
  seed: number,
  count: number,
  onProgress: (done: number) => void = () => undefined,
): Promise<SoakResult> {
  const outcomes = new Map<Outcome, number>();
  const failures: { seed: number; told: string }[] = [];
  const context = await browser.newContext();
  const pages = await servePages(context);
  pages.show(editor.url, editor.html);
  let current: SoakPage | null = null;
  for (let round = 0; round < count && failures.length < MOST_FAILURES; round += 1) {
    if (round % ROUNDS_A_PAGE === 0) {
      await current?.page.close();
      current = null;
    }
    current ??= await openPage();
    try {
      const outcome = await playRound(current, seed + round);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    } catch (error) {
      failures.push({ seed: seed + round, told: String(error) });
      await current.page.close();
      current = null;
    }
    onProgress(round + 1);
  }
  await context.close();
  if (pages.strays.length > 0) failures.push({ seed, told: `Requests: ${pages.strays.join(' ')}` });
  return { outcomes, failures };

  async function openPage(): Promise<SoakPage> {
    const page = await context.newPage();
    await page.goto(editor.url);
    return { editor, page, probe: await injectProbe(page), clock: await virtualClock(page) };
  }
}
