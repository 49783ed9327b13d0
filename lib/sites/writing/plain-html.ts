import { elementOf } from '../editing-host.ts';
import { BLOCK_TAGS } from '../reading/tags.ts';

/** What an editor's own formatting is made of. Anything else in a stretch means: do not put it through HTML. */
const TAGS: ReadonlySet<string> = new Set([
  'A',
  'B',
  'BLOCKQUOTE',
  'BR',
  'CODE',
  'DEL',
  'DIV',
  'EM',
  'FONT',
  'I',
  'IMG',
  'LI',
  'OL',
  'P',
  'S',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'U',
  'UL',
]);
const ATTRIBUTES: ReadonlySet<string> = new Set([
  'alt',
  'class',
  'color',
  'data-emoji',
  'dir',
  'face',
  'goomoji',
  'height',
  'href',
  'rel',
  'size',
  'src',
  'start',
  'style',
  'target',
  'type',
  'width',
]);
const SAFE_LINK = /^(?:https?|mailto|tel):/i;
/** Of pictures, Gmail's emoji only: it draws them again from what it has, and nothing else hangs on them. */
const EMOJI = 'img[data-emoji], img[goomoji]';
const VOID_TAGS = /^(?:BR|IMG)$/;

/**
 * The HTML of `parent`'s children, written by us from their names and texts; null when there is anything that is not plain
 * formatting. What stands in a draft is data: it is not handed back to the parser as it is.
 */
export function plainHtml(parent: Node): string | null {
  let html = '';
  for (const child of parent.childNodes) {
    const part = child.nodeType === 3 ? escapeHtml((child as Text).data) : elementHtml(child);
    if (part === null) return null;
    html += part;
  }
  return html;
}

/** `html` in the inline formats that `node` stands in, up to its line; null when one of them is more than plain formatting. */
export function inFormatsOf(node: Node, host: Element, html: string): string | null {
  let formatted = html;
  for (
    let element = elementOf(node);
    element && element !== host && !BLOCK_TAGS.has(element.tagName);
    element = element.parentElement
  ) {
    const open = openingTag(element);
    if (open === null) return null;
    formatted = `${open}${formatted}</${element.tagName.toLowerCase()}>`;
  }
  return formatted;
}

function elementHtml(node: Node): string | null {
  if (node.nodeType !== 1) return null;
  const element = node as Element;
  const open = openingTag(element);
  if (open === null || VOID_TAGS.test(element.tagName)) return open;
  const inside = plainHtml(element);
  return inside === null ? null : `${open}${inside}</${element.tagName.toLowerCase()}>`;
}

function openingTag(element: Element): string | null {
  if (!TAGS.has(element.tagName)) return null;
  if (element.tagName === 'IMG' && !element.matches(EMOJI)) return null;
  let open = element.tagName.toLowerCase();
  for (const { name, value } of element.attributes) {
    if (!ATTRIBUTES.has(name) || (name === 'href' && !SAFE_LINK.test(value))) return null;
    open += ` ${name}="${escapeHtml(value)}"`;
  }
  return `<${open}>`;
}

/** `text` as HTML character data or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
