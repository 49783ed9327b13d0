import type { CDPSession, Page } from 'playwright-core';

/** The page's clock in our hands: everything in the page, our scripts included, sees one and the same time. */
export interface VirtualClock {
  /** Time stands still: whatever is typed is typed in the same moment. */
  stop(): Promise<void>;
  /** Time passes, and jumps to the next timer whenever nothing else is to be done. */
  run(): Promise<void>;
}

export async function virtualClock(page: Page): Promise<VirtualClock> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const set = async (policy: 'advance' | 'pause') => {
    await session.send('Emulation.setVirtualTimePolicy', { policy });
  };
  await set('advance');
  return { stop: () => set('pause'), run: () => set('advance') };
}
