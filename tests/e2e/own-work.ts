import type { Page } from '@playwright/test';

/** The work of the extension's own scripts in a page while something happened. */
export interface OwnWork {
  /** Of all the time, 0 to 1. */
  readonly share: number;
  /** The longest stretch without a break, in milliseconds. */
  readonly longestMs: number;
}

/**
 * Profiles `action` in `page` by samples of its main thread, and counts those with a frame of the extension on the stack.
 * Whatever else the machine does makes both figures worse, never better.
 */
export async function measureOwnWork(page: Page, action: () => Promise<void>): Promise<OwnWork> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await action();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const own = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const take = (id: number) => {
    own.add(id);
    for (const child of byId.get(id)?.children ?? []) take(child);
  };
  for (const { id, callFrame } of profile.nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) take(id);
  }

  const { samples = [], timeDeltas = [] } = profile;
  let total = 0;
  let ours = 0;
  let stretch = 0;
  let longest = 0;
  for (const [index, sample] of samples.entries()) {
    // A delta is the time before its sample; the sample stands for the time until the next.
    const lasted = timeDeltas[index + 1] ?? 0;
    total += lasted;
    stretch = own.has(sample) ? stretch + lasted : 0;
    if (own.has(sample)) ours += lasted;
    longest = Math.max(longest, stretch);
  }
  return { share: ours / total, longestMs: longest / 1000 };
}
