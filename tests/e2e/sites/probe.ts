import type { Reading } from '../../../lib/sites/adapter.ts';
import type { Change, WriteResult } from '../../../lib/sites/change.ts';
import { adapterFor } from '../../../lib/sites/index.ts';
import { restore } from '../../../lib/sites/restore.ts';
import { write } from '../../../lib/sites/write.ts';
import { watchTyping } from '../../../lib/sites/writing/typing-watch.ts';

/** Runs in the page's isolated world, as the content script does: the rooms under test, by selector. */

const adapter = adapterFor(location);
if (!adapter) throw new Error(`No adapter for ${location.hostname}`);
watchTyping(document, new AbortController().signal);

function composerAt(selector: string) {
  const element = document.querySelector(selector);
  const composer = element && adapter?.composerFrom(element);
  if (!adapter || !composer) throw new Error(`No composer at ${selector}`);
  return composer;
}

export const probe = {
  read(selector: string): Pick<Reading, 'text' | 'embeds' | 'plainBlocks'> {
    const { text, embeds, plainBlocks } = adapter.read(composerAt(selector));
    return { text, embeds, plainBlocks };
  },
  /** The reading, and which stretches of its text stand in the editor as they are read; marks of lists and code do not. */
  own(selector: string) {
    const { text, embeds, segments, plainBlocks } = adapter.read(composerAt(selector));
    const typed = segments.map(({ start, nodeStart, nodeEnd }) => ({
      start,
      end: start + nodeEnd - nodeStart,
    }));
    return { text, embeds, plainBlocks, typed };
  },
  key: (selector: string): string => composerAt(selector).key,
  kind: (selector: string): string => composerAt(selector).kind,
  /** The composers found among all editable things of the page. */
  composers(): readonly string[] {
    const found = new Map<Element, string>();
    for (const element of document.querySelectorAll('[contenteditable], textarea, input')) {
      const composer = adapter.composerFrom(element);
      if (composer) found.set(composer.element, composer.kind);
    }
    return [...found.values()];
  },
  write: (selector: string, change: Change): Promise<WriteResult> =>
    write(adapter, composerAt(selector), change),
  restore: (selector: string): Promise<WriteResult> => restore(adapter, composerAt(selector)),
  health: () => adapter.health(document),
  selection(): string {
    const selection = document.getSelection();
    return selection ? adapter.readSelection(selection) : '';
  },
};

export type Probe = typeof probe;
Object.assign(globalThis, { probe });
