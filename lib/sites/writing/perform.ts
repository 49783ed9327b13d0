import type { Composer, Reading, SiteAdapter } from '../adapter.ts';
import { elementOf } from '../editing-host.ts';
import { BLOCK_TAGS } from '../reading/tags.ts';
import { domRangeOf } from './dom-range.ts';
import type { EditorTraits } from './editor-traits.ts';
import { isGecko } from './gecko.ts';
import { inFormatsOf } from './plain-html.ts';
import type { Plan } from './plan.ts';
import type { Span } from './span.ts';
import {
  brLines,
  divLines,
  typeHtmlOver,
  typeOver,
  typeOverWholeText,
  typeParagraphsOver,
} from './type-into.ts';

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
      typeAt(composer, adapter.read(composer), plan.range, plan.text, traits);
      return 1;
    case 'whole':
      if (
        !(traits.linesAsHtml && plan.text.includes('\n')) ||
        !typeHtmlOver(element, plan.range, divLines(plan.text))
      ) {
        typeLines(element, plan.range, plan.text, traits);
      }
      return 1;
    case 'spans':
      if (plan.rebuilt && typeHtmlOver(element, plan.rebuilt.range, plan.rebuilt.html)) return 1;
      return performSpans(adapter, composer, plan.spans, traits);
  }
}

/** From the last to the first, reading anew in between: a command may split or join text nodes. */
function performSpans(
  adapter: SiteAdapter,
  composer: Composer,
  spans: readonly Span[],
  traits: EditorTraits,
): number {
  for (const { start, end, replacement } of spans) {
    const reading = adapter.read(composer);
    const range = domRangeOf(reading, start, end);
    // Verification will find the draft incomplete, and undo what was done.
    if (!range) break;
    typeAt(composer, reading, range, replacement, traits);
  }
  return spans.length;
}

function typeAt(
  { element }: Composer,
  { kept }: Reading,
  range: Range,
  text: string,
  traits: EditorTraits,
): void {
  const { linesAsHtml, mergesChanges } = traits;
  const whole = mergesChanges && text !== '' && !text.includes('\n') ? wholeText(range) : null;
  if (whole) {
    typeOverWholeText(element, whole, text);
    return;
  }
  const html =
    linesAsHtml && text.includes('\n') && sharesLineWith(kept, range.endContainer, element)
      ? inFormatsOf(range.startContainer, element, brLines(text))
      : null;
  if (html === null || !typeHtmlOver(element, range, html)) {
    typeLines(element, range, text, traits);
  }
}

function typeLines(
  element: HTMLElement,
  range: Range,
  text: string,
  { mergesChanges }: EditorTraits,
): void {
  const asParagraphs = mergesChanges && text.includes('\n') && isGecko();
  if (asParagraphs) typeParagraphsOver(element, range, text);
  else typeOver(element, range, text);
}

/** The text node that `range` covers from end to end beside another element. */
function wholeText({ startContainer, startOffset, endContainer, endOffset }: Range): Text | null {
  if (startContainer !== endContainer || !(startContainer instanceof Text)) return null;
  const beside = startContainer.previousSibling ?? startContainer.nextSibling;
  const covers = startOffset === 0 && endOffset > 0 && endOffset === startContainer.data.length;
  return covers && beside ? startContainer : null;
}

/**
 * Whether a line stands in no block of its own: a typed newline would make one, and draw all that follows up to the next
 * block into it, the signature too (measured, Chromium 156).
 */
function sharesLineWith(kept: readonly Element[], node: Node, host: Element): boolean {
  let block = elementOf(node);
  while (block && block !== host && !BLOCK_TAGS.has(block.tagName)) block = block.parentElement;
  return kept.some((element) => block?.contains(element));
}
