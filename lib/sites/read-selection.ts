import { elementOf } from './editing-host.ts';
import { readDom } from './reading/read-dom.ts';
import type { ReadingRules } from './reading/reading-rules.ts';

/**
 * The text of a selection with its line breaks. What a reader asks for on purpose is read even where a message would leave
 * it out: inside a quote or a signature the rules begin at the selection.
 */
export function readSelection(selection: Selection, rulesAt: (node: Node) => ReadingRules): string {
  if (selection.rangeCount === 0 || selection.isCollapsed) return '';
  const range = selection.getRangeAt(0);
  const root = elementOf(range.commonAncestorContainer);
  if (!root) return '';
  return readDom(root, rulesAt(root), range).text.trim();
}
