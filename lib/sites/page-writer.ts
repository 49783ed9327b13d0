import type { Composer, SiteAdapter } from './adapter.ts';
import type { Change, WriteResult } from './change.ts';
import { shareInWorld } from './isolated-world.ts';

/** Writes into composers. A script of its own, loaded when something is first written: most tabs never need it. */
export interface PageWriter {
  /** `askedFor` is the key of the message that was helped. */
  write(
    adapter: SiteAdapter,
    composer: Composer,
    change: Change,
    askedFor: string,
  ): Promise<WriteResult>;
  /** Takes back the last write asked for by the same key, wherever it went; `composer` is the one in use. */
  restore(adapter: SiteAdapter, composer: Composer, askedFor: string): Promise<WriteResult>;
}

const place = () => shareInWorld<{ writer?: PageWriter }>('writer', () => ({}));

/** Makes a writer known to the other scripts in the page. */
export function offerWriter(writer: PageWriter): void {
  place().writer = writer;
}

/** The page's writer; `load` brings it in the first time. Undefined when it cannot be had. */
export async function writerInPage(load: () => Promise<unknown>): Promise<PageWriter | undefined> {
  if (!place().writer) await load();
  return place().writer;
}
