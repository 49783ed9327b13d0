import type { DomPoint, Reading } from '../adapter.ts';
import { normaliseText } from './characters.ts';
import { listMarker } from './list-marker.ts';
import type { ReadingRules } from './reading-rules.ts';
import { structurePrint } from './structure-print.ts';
import { BLOCK_TAGS, FORMAT_TAGS, NEVER_TEXT, PLAIN_BLOCK_TAGS } from './tags.ts';
import { createTextBuilder, type WhiteSpace } from './text-builder.ts';

/** What stands around the node being read. */
interface Surroundings {
  readonly whiteSpace: WhiteSpace;
  readonly inCode: boolean;
  readonly formatted: boolean;
}

/**
 * Reads the text below `root` as a person sees it, without asking the layout (`innerText` does, and doubles newlines
 * where paragraphs have margins). One line a block or `<br>`. List items begin with `• ` or `1. `, quotes with `> `, code
 * blocks stand between fences, inline code between backticks: these marks belong to no segment, so no edit can touch
 * them. With `range`, only what the range covers.
 */
export function readDom(root: Element, rules: ReadingRules, range?: Range): Reading {
  const builder = createTextBuilder();
  const embeds: { start: number; end: number }[] = [];
  const kept: Element[] = [];
  const fixed: Element[] = [];
  let plainBlocks = true;

  readChildren(root, { whiteSpace: rules.whiteSpace, inCode: false, formatted: false });
  const { text, segments, lines, end } = builder.finish();
  return {
    text,
    segments,
    lines,
    embeds,
    plainBlocks,
    kept,
    end: end ?? startOf(root),
    protectedHash: structurePrint([...kept, ...fixed]),
  };

  function readChildren(parent: Node, around: Surroundings): void {
    for (const child of parent.childNodes) {
      if (range && !range.intersectsNode(child)) continue;
      if (child.nodeType === 3) readText(child as Text, around);
      else if (child.nodeType === 1) {
        const element = child as Element;
        if (rules.cutFrom !== '' && element.matches(rules.cutFrom)) return;
        readElement(element, around);
      }
    }
  }

  function readText(node: Text, around: Surroundings): void {
    if (rules.isForeign(node)) return;
    const from = range?.startContainer === node ? range.startOffset : 0;
    const to = range?.endContainer === node ? range.endOffset : node.data.length;
    const before = builder.length;
    builder.addText(node, from, to, around.whiteSpace);
    if (before === 0 && builder.length > 0 && around.formatted) plainBlocks = false;
  }

  function readElement(element: Element, around: Surroundings): void {
    if (element.tagName === 'BR') {
      builder.breakLine(startOfNode(element));
      return;
    }
    if (rules.kept !== '' && element.matches(rules.kept)) {
      kept.push(element);
      return;
    }
    if (rules.isForeign(element)) {
      kept.push(element);
      if (BLOCK_TAGS.has(element.tagName)) builder.closeLine();
      return;
    }
    if (isLeftOut(element)) return;
    const embed = embedText(element);
    if (embed !== null) {
      readEmbed(element, embed);
      return;
    }
    if (rules.paragraphBreak !== '' && element.matches(rules.paragraphBreak)) {
      builder.closeLine();
      builder.breakLine(startOfNode(element));
      return;
    }
    if (BLOCK_TAGS.has(element.tagName)) readBlock(element, around);
    else readInline(element, around);
  }

  function readInline(element: Element, around: Surroundings): void {
    const inside = {
      ...around,
      whiteSpace: whiteSpaceOf(element, around.whiteSpace),
      formatted: around.formatted || FORMAT_TAGS.has(element.tagName),
    };
    if (element.tagName === 'IMG') fixed.push(element);
    if (element.tagName === 'CODE' && !around.inCode) {
      const start = builder.length;
      builder.addSynthetic('`', startOfNode(element), startOfNode(element));
      if (start === 0) plainBlocks = false;
      readChildren(element, inside);
      builder.addSynthetic('`', afterNode(element), afterNode(element));
      embeds.push({ start: builder.contentStartSince(start), end: builder.length });
      return;
    }
    const start = builder.length;
    readChildren(element, inside);
    if (element.tagName === 'A' && builder.length > start) {
      embeds.push({ start: builder.contentStartSince(start), end: builder.length });
    }
  }

  function readBlock(element: Element, around: Surroundings): void {
    builder.closeLine();
    const codeLine = rules.codeLine !== '' && element.matches(rules.codeLine);
    const code = element.tagName === 'PRE' || codeLine;
    if (
      code ||
      !PLAIN_BLOCK_TAGS.has(element.tagName) ||
      /\bql-(?:indent|align|direction)-/.test(element.className)
    )
      plainBlocks = false;
    const quoted = rules.quote !== '' && element.matches(rules.quote);
    const prefix = builder.prefix;
    if (quoted) builder.prefix = `${prefix}> `;
    if (element.tagName === 'LI') builder.marker = listMarker(element);
    const inside = {
      ...around,
      inCode: around.inCode || code,
      whiteSpace: code ? 'preserve' : whiteSpaceOf(element, around.whiteSpace),
    } satisfies Surroundings;
    if (code && !around.inCode) readCode(element, inside, codeLine);
    else readChildren(element, inside);
    builder.closeLine();
    builder.prefix = prefix;
    if (element.tagName === 'LI') builder.marker = '';
  }

  /** A code block is one embed from fence to fence; Quill 2 and Slack keep each of its lines in an element. */
  function readCode(element: Element, inside: Surroundings, codeLine: boolean): void {
    const opens = !codeLine || !element.previousElementSibling?.matches(rules.codeLine);
    const closes = !codeLine || !element.nextElementSibling?.matches(rules.codeLine);
    const start = builder.length;
    if (opens) builder.addSynthetic('```', startOf(element), startOf(element));
    builder.closeLine();
    readChildren(element, inside);
    builder.closeLine();
    if (closes) builder.addSynthetic('```', startOf(element), afterNode(element));
    embeds.push({ start: builder.contentStartSince(start), end: builder.length });
  }

  function readEmbed(element: Element, text: string): void {
    fixed.push(element);
    if (text === '') return;
    builder.addSynthetic(text, startOfNode(element), afterNode(element));
    embeds.push({ start: builder.length - text.length, end: builder.length });
  }

  function isLeftOut(element: Element): boolean {
    return (
      element.matches(NEVER_TEXT) ||
      (rules.leftOut !== '' && element.matches(rules.leftOut)) ||
      /(?:^|;)\s*display:\s*none/i.test(element.getAttribute('style') ?? '')
    );
  }

  function embedText(element: Element): string | null {
    for (const { selector, attribute } of rules.embeds) {
      if (!element.matches(selector)) continue;
      const named = attribute ? element.getAttribute(attribute) : null;
      return normaliseText(named || (element.textContent ?? ''))
        .replaceAll(/\s+/g, ' ')
        .trim();
    }
    return null;
  }
}

function whiteSpaceOf(element: Element, inherited: WhiteSpace): WhiteSpace {
  const style = element.getAttribute('style') ?? '';
  const named = /white-space(?:-collapse)?:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (!named) return inherited;
  return named === 'normal' || named === 'nowrap' || named === 'collapse' ? 'collapse' : 'preserve';
}

function startOf(element: Element): DomPoint {
  const first = element.firstElementChild;
  // Quill's empty editor is `<p><br></p>`: text goes into the paragraph, not before it.
  if (first && first === element.lastElementChild && first.tagName === 'P') {
    return { node: first, offset: 0 };
  }
  return { node: element, offset: 0 };
}

function startOfNode(node: ChildNode): DomPoint {
  const parent = node.parentNode;
  return parent ? { node: parent, offset: indexOf(node) } : { node, offset: 0 };
}

function afterNode(node: ChildNode): DomPoint {
  const parent = node.parentNode;
  return parent ? { node: parent, offset: indexOf(node) + 1 } : { node, offset: 0 };
}

function indexOf(node: ChildNode): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}
