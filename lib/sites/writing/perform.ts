import type { Composer, SiteAdapter } from '../adapter.ts';
import { domRangeOf } from './dom-range.ts';
import type { EditorTraits } from './editor-traits.ts';
import type { Plan } from './plan.ts';
import type { Span } from './span.ts';
import { divLines, typeHtmlOver, typeOver } from './type-into.ts';

/** Carries out a plan in one go; returns how many undo steps it made at most. */
export function perform(
  adapter: SiteAdapter,
  composer: Composer,
  plan: Exclude<Plan, { kind: 'refused' }>,
  traits: EditorTraits,
): number {
  const { element } = composer;
  switch (plan.kind) {
    case 'point':
      typeOver(element, plan.range, plan.text);
      return 1;
    case 'whole':
      if (traits.linesAsHtml && plan.text.includes('\n')) {
        typeHtmlOver(element, plan.range, divLines(plan.text));
      } else {
        typeOver(element, plan.range, plan.text);
      }
      return 1;
    case 'spans':
      return performSpans(adapter, composer, plan.spans);
  }
}

/** From the last to the first, reading anew in between: a command may split or join text nodes. */
function performSpans(adapter: SiteAdapter, composer: Composer, spans: readonly Span[]): number {
  for (const { start, end, replacement } of spans) {
    const range = domRangeOf(adapter.read(composer), start, end);
    // Verification will find the draft incomplete, and undo what was done.
    if (!range) break;
    typeOver(composer.element, range, replacement);
  }
  return spans.length;
}
