import type { Composer, Reading, SiteAdapter } from './adapter.ts';
import type { Change, WriteRefusal, WriteResult } from './change.ts';
import { isSamePlace } from './draft-keys.ts';
import { type EditorTraits, editorTraits } from './writing/editor-traits.ts';
import { lendFocus } from './writing/lend-focus.ts';
import { inOneStep } from './writing/one-step.ts';
import { perform } from './writing/perform.ts';
import { type Plan, planChange, planSpans } from './writing/plan.ts';
import { refusalNow } from './writing/refusals.ts';
import { keepSnapshot } from './writing/snapshot.ts';
import { sameText } from './writing/span.ts';
import { isTypedSince, msSinceInput } from './writing/typing-watch.ts';
import { undoStep } from './writing/undo-step.ts';
import { spansBetween } from './writing/word-diff.ts';

/** How long the editor gets to make the change its own before it is read back, in milliseconds. */
const VERIFY_AFTER_MS = 100;
/** How long a write waits for typing to rest before it gives up, in milliseconds. */
const PATIENCE_MS = 8000;
/** How many undo steps of its own a page may have put on top of ours. */
const PAGE_STEPS = 2;

export interface WriteOptions {
  /** Keep what is there now for `restore`; on unless told. */
  readonly snapshot?: boolean;
  /** The key by which `restore` will be asked; the composer's unless told. */
  readonly askedFor?: string;
}

const queues = new WeakMap<Element, Promise<unknown>>();

/**
 * Writes `change` into `composer`: whole, or not at all. Waits until the page would make it an undo step of its own, reads
 * it back, and undoes it when what stands there is not what was meant. Never sends a key that sends a message.
 */
export function write(
  adapter: SiteAdapter,
  composer: Composer,
  change: Change,
  options: WriteOptions = {},
): Promise<WriteResult> {
  return writePlanned(
    adapter,
    composer,
    (reading) =>
      inOneStep(
        adapter,
        composer,
        reading,
        planChange(composer, reading, change),
        editorTraits[adapter.id],
      ),
    options,
  );
}

/** Writes what `plan` makes of the draft at the moment of writing. One write at a time in one editor. */
export function writePlanned(
  adapter: SiteAdapter,
  composer: Composer,
  plan: (reading: Reading) => Plan,
  options: WriteOptions = {},
): Promise<WriteResult> {
  const before = queues.get(composer.element) ?? Promise.resolve();
  const result = before.then(() => writeNow(adapter, composer, plan, options));
  queues.set(
    composer.element,
    result.catch(() => undefined),
  );
  return result;
}

async function writeNow(
  adapter: SiteAdapter,
  composer: Composer,
  plan: (reading: Reading) => Plan,
  options: WriteOptions,
): Promise<WriteResult> {
  const traits = editorTraits[adapter.id];
  const early = refusalNow(adapter, composer, traits) ?? refusalOf(plan(adapter.read(composer)));
  if (early) return refused(early);
  const rested = await waitForRest(composer.element, traits);
  const late = refusalNow(adapter, composer, traits);
  if (late) return refused(late);
  if (!rested) return refused('draft-changed');

  const before = adapter.read(composer);
  const planned = plan(before);
  if (planned.kind === 'refused') return refused(planned.reason);
  if (options.snapshot ?? true) {
    keepSnapshot(composer, options.askedFor ?? composer.key, before, planned.after);
  }
  const steps = lendFocus(composer.element, () => perform(adapter, composer, planned, traits));
  const written = performance.now();
  const atOnce = adapter.read(composer);
  await settle(composer.element);

  const there = composer.element.isConnected ? composer : madeAnew(adapter, composer);
  if (!there) return { ok: false, reason: 'composer-gone', restored: false };
  const after = adapter.read(there);
  if (isAsMeant(before, after, planned.after)) return { ok: true, text: after.text };
  // Someone typed on before we could look: what counts is how it stood then.
  if (isTypedSince(there.element, written) && isAsMeant(before, atOnce, planned.after)) {
    return { ok: true, text: after.text };
  }
  const restored = await undo(adapter, there, before, written, steps + PAGE_STEPS);
  return { ok: false, reason: 'not-verified', restored };
}

/** The editor that the page has put in the place of one that is gone: what counts is what the user sees. */
function madeAnew(adapter: SiteAdapter, { key, element }: Composer): Composer | null {
  const { activeElement } = element.ownerDocument;
  const now = activeElement && adapter.composerFrom(activeElement);
  return now && isSamePlace(now.key, key) ? now : null;
}

function refusalOf(plan: Plan): WriteRefusal | null {
  return plan.kind === 'refused' ? plan.reason : null;
}

function refused(reason: WriteRefusal): WriteResult {
  return { ok: false, reason, restored: true };
}

/** False when typing did not rest in time. */
async function waitForRest(host: HTMLElement, { settleMs }: EditorTraits): Promise<boolean> {
  const start = performance.now();
  for (;;) {
    const missing = settleMs - msSinceInput(host);
    if (missing <= 0) return true;
    if (performance.now() - start > PATIENCE_MS) return false;
    await sleep(missing);
  }
}

function isAsMeant(before: Reading, after: Reading, text: string): boolean {
  return sameText(after.text, text) && after.protectedHash === before.protectedHash;
}

/**
 * Takes steps back until the draft is what it was; where the page's undo does not lead there, writes it back. Once
 * someone types on, their words are worth more than our tidiness: what is kept for `restore` is there for them to ask for.
 */
async function undo(
  adapter: SiteAdapter,
  composer: Composer,
  before: Reading,
  written: number,
  mostSteps: number,
): Promise<boolean> {
  const { element } = composer;
  const traits = editorTraits[adapter.id];
  let since = written;
  for (let step = 0; step < mostSteps && !isRestored(); step += 1) {
    if (isTypedSince(element, since)) return false;
    const text = adapter.read(composer).text;
    lendFocus(element, () => undoStep(element, traits));
    since = performance.now();
    await settle(element);
    if (adapter.read(composer).text === text) break;
  }
  if (isRestored()) return true;
  if (isTypedSince(element, since)) return false;
  const now = adapter.read(composer);
  const back = planSpans(now, spansBetween(now.text, before.text));
  if (back.kind !== 'refused') lendFocus(element, () => perform(adapter, composer, back, traits));
  await settle(element);
  return isRestored();

  function isRestored(): boolean {
    const now = adapter.read(composer);
    return now.text === before.text && now.protectedHash === before.protectedHash;
  }
}

/** A frame, where frames are drawn, and a little more. */
export async function settle(host: HTMLElement): Promise<void> {
  const view = host.ownerDocument.defaultView;
  await Promise.race([
    new Promise((resolve) => view?.requestAnimationFrame(resolve)),
    sleep(VERIFY_AFTER_MS),
  ]);
  await sleep(VERIFY_AFTER_MS);
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
