const QUILL_INDENT = /\bql-indent-(\d)\b/;

/** The bullet or number of a list item as text, indented by two spaces a level. */
export function listMarker(item: Element): string {
  return `${'  '.repeat(levelOf(item))}${isOrdered(item) ? `${numberOf(item)}. ` : '• '}`;
}

/** Quill keeps nested items in one list with a class; Slack's messages keep the level on the list; HTML nests lists. */
function levelOf(item: Element): number {
  const quill = QUILL_INDENT.exec(item.className)?.[1];
  if (quill) return Number(quill);
  const slack =
    item.getAttribute('data-stringify-indent') ?? item.parentElement?.getAttribute('data-indent');
  if (slack) return Number(slack) || 0;
  let level = -1;
  for (
    let list = item.closest('ul, ol');
    list;
    list = list.parentElement?.closest('ul, ol') ?? null
  )
    level += 1;
  return Math.max(level, 0);
}

/** Quill 2 keeps bullets in an `<ol>` and tells them apart by `data-list`. */
function isOrdered(item: Element): boolean {
  const quill = item.getAttribute('data-list');
  return quill ? quill === 'ordered' : item.parentElement?.tagName === 'OL';
}

function numberOf(item: Element): number {
  const level = levelOf(item);
  let number = Number(item.parentElement?.getAttribute('start') ?? 1) || 1;
  for (let before = item.previousElementSibling; before; before = before.previousElementSibling) {
    const other = levelOf(before);
    if (other < level || (other === level && isOrdered(before) !== isOrdered(item))) break;
    if (other === level) number += 1;
  }
  return number;
}
