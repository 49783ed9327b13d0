import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import { domRangeOf } from './dom-range.ts';
import type { EditorTraits } from './editor-traits.ts';
import { isGecko } from './gecko.ts';
import type { Plan } from './plan.ts';
import { rebuild } from './rebuild.ts';
import { type Span, withSpans } from './span.ts';

const BLOCK = /<(?:div|p|ul|ol|li|blockquote)\b/;

/** Lines and nothing else: what typing the words again gives back. */
const NOT_LINES = ':not(div, p, br, span:not([style], [contenteditable]))';

/**
 * `plan` as one change where the editor would make every place an undo step of its own; refused where that cannot be
 * done without touching something between them.
 */
export function inOneStep(
  adapter: SiteAdapter,
  composer: Composer,
  reading: Reading,
  plan: Plan,
  { mergesChanges }: EditorTraits,
): Plan {
  if (plan.kind !== 'spans' || plan.spans.length < 2 || mergesChanges) return plan;
  const rebuilt = rebuild(adapter, composer, plan.spans);
  // Firefox puts HTML in as it is, and joins no line of it with the ones around.
  if (rebuilt && !(isGecko() && BLOCK.test(rebuilt.html))) return { ...plan, rebuilt };
  const whole = wholeStretch(reading, plan.spans);
  return whole ? { ...plan, spans: [whole] } : { kind: 'refused', reason: 'formatted' };
}

/** The stretch from the first to the last of `spans` (last first) as one replacement, where it holds nothing but lines. */
function wholeStretch(reading: Reading, spans: readonly Span[]): Span | null {
  const [first, last] = [spans.at(-1), spans[0]];
  const range = first && last && domRangeOf(reading, first.start, last.end);
  if (!range || reading.kept.some((element) => range.intersectsNode(element))) return null;
  if (range.cloneContents().querySelector(NOT_LINES)) return null;
  const { start } = first;
  const within = spans.map((span) => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  }));
  return {
    start,
    end: last.end,
    replacement: withSpans(reading.text.slice(start, last.end), within),
  };
}
