import { escapeHtml } from './plain-html.ts';

/**
 * Changes an editor as a keyboard would: by selection and `execCommand`, which every browser still offers for this and
 * which alone keeps the page's undo (editing the DOM breaks it, and a made-up paste empties Quill 1). Nothing here ever
 * sends a key.
 */

/** Replaces `range` with `text`. */
export function typeOver(host: HTMLElement, range: Range, text: string): void {
  select(host, range);
  if (text !== '') host.ownerDocument.execCommand('insertText', false, text);
  else if (!range.collapsed) host.ownerDocument.execCommand('delete');
}

/**
 * Replaces `range` with `text`, a paragraph a line. Firefox types a newline as `<br>`, which Quill knows nothing of
 * (measured, Firefox 153). Several commands, so for editors that make them one undo step.
 */
export function typeParagraphsOver(host: HTMLElement, range: Range, text: string): void {
  const { ownerDocument: document } = host;
  const [first = '', ...rest] = text.split('\n');
  const separator = document.queryCommandValue('defaultParagraphSeparator');
  // Where all paragraphs were replaced, Firefox would begin `<div>` lines, and Quill drops their words.
  document.execCommand('defaultParagraphSeparator', false, 'p');
  typeOver(host, range, first);
  for (const line of rest) {
    document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  }
  document.execCommand('defaultParagraphSeparator', false, separator);
}

/**
 * Replaces all of a text node, never leaving it empty: Chromium would put the new words into the mention or the bold words
 * beside it (measured on Quill 1.3.7 and 2.0.3). Several commands, so for editors that make them one undo step.
 */
export function typeOverWholeText(host: HTMLElement, node: Text, text: string): void {
  const { length } = node.data;
  typeOver(host, rangeIn(node, 1, 1), text);
  typeOver(host, rangeIn(node, 1 + text.length, text.length + length), '');
  typeOver(host, rangeIn(node, 0, 1), '');
}

function rangeIn(node: Text, start: number, end: number): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, Math.min(start, node.data.length));
  range.setEnd(node, Math.min(end, node.data.length));
  return range;
}

/**
 * Replaces `range` with `html`, which must have been made by us from plain text. False, and nothing written, where the
 * page's Trusted Types bind scripts of extensions too (Chromium leaves their own world free of them), or where the editor
 * takes no formatting: Chromium would put bare newlines in there, which HTML does not show.
 */
export function typeHtmlOver(host: HTMLElement, range: Range, html: string): boolean {
  if (host.contentEditable === 'plaintext-only') return false;
  select(host, range);
  try {
    return host.ownerDocument.execCommand('insertHTML', false, html);
  } catch {
    return false;
  }
}

/** The lines of `text` as Gmail keeps lines. Runs of spaces need hard ones to be seen. */
export function divLines(text: string): string {
  return text
    .split('\n')
    .map((line) => `<div>${line === '' ? '<br>' : escapeLine(line)}</div>`)
    .join('');
}

/** The lines of `text` as lines of one block. */
export function brLines(text: string): string {
  return text.split('\n').map(escapeLine).join('<br>');
}

function escapeLine(line: string): string {
  return escapeHtml(line.replaceAll('\t', '    ').replaceAll(/^ | $| (?= )/g, '\u00a0'));
}

function select(host: HTMLElement, range: Range): void {
  host.focus({ preventScroll: true });
  host.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(
      range.startContainer,
      range.startOffset,
      range.endContainer,
      range.endOffset,
    );
}
