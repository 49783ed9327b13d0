import { GMAIL_SIGNATURE, gmailQuote } from '../fixtures/pages.ts';
import type { Block, Draft, InlineFormat, Run } from './draft.ts';

const TAGS: Readonly<Record<InlineFormat, readonly [open: string, close: string]>> = {
  plain: ['', ''],
  bold: ['<b>', '</b>'],
  italic: ['<i>', '</i>'],
  strike: ['<strike>', '</strike>'],
  code: ['<code>', '</code>'],
  link: ['<a href="https://example.com/doc">', '</a>'],
};

/** The content of Gmail's editor for `draft`: the user's own words, then signature and quoted history. */
export function gmailDraft(draft: Draft): string {
  const own = ownHtml(draft);
  return (
    (draft.wrapped ? `<div dir="ltr">${own || '<br>'}</div>` : own || '<br>') +
    (draft.signature ? GMAIL_SIGNATURE : '') +
    (draft.history ? gmailQuote('Their words, as they were sent.') : '')
  );
}

function ownHtml({ blocks, lines }: Draft): string {
  let html = '';
  for (let index = 0; index < blocks.length; ) {
    const { kind } = blocks[index] as Block;
    const group = sameKind(blocks, index);
    index += group.length;
    if (kind === 'paragraph') html += paragraphs(group, lines, html === '');
    else if (kind === 'quote') html += quote(group);
    else if (kind === 'code') html += `<pre>${group.map(lineHtml).join('\n')}</pre>`;
    else html += `<div>${list(group)}</div>`;
  }
  return html;
}

function sameKind(blocks: readonly Block[], from: number): readonly Block[] {
  const end = blocks.findIndex((block, index) => index > from && block.kind !== blocks[from]?.kind);
  return blocks.slice(from, end === -1 ? blocks.length : end);
}

function paragraphs(group: readonly Block[], lines: Draft['lines'], first: boolean): string {
  const inLines = group.map((block) => lineHtml(block) || '<br>');
  if (lines === 'breaks') {
    return `<div>${group.map((block) => lineHtml(block)).join('<br>') || '<br>'}${group.at(-1)?.runs.length === 0 && group.length > 1 ? '<br>' : ''}</div>`;
  }
  return inLines
    .map((line, index) =>
      lines === 'first-bare' && first && index === 0 && line !== '<br>'
        ? line
        : `<div>${line}</div>`,
    )
    .join('');
}

function quote(group: readonly Block[]): string {
  const inside = group.map((block) => `<div>${lineHtml(block)}</div>`).join('');
  return `<blockquote style="margin:0 0 0 40px;border:none;padding:0px">${inside}</blockquote>`;
}

/** As Gmail nests lists: a list in the list, beside the items. */
function list(group: readonly Block[], level = 0): string {
  const tag = group[0]?.kind === 'number' ? 'ol' : 'ul';
  let html = '';
  for (let index = 0; index < group.length; ) {
    const block = group[index] as Block;
    if (block.level === level) {
      html += `<li>${lineHtml(block)}</li>`;
      index += 1;
      continue;
    }
    const end = group.findIndex((other, at) => at > index && other.level <= level);
    const inner = group.slice(index, end === -1 ? group.length : end);
    html += list(inner, level + 1);
    index += inner.length;
  }
  return `<${tag}>${html}</${tag}>`;
}

function lineHtml({ runs }: Block): string {
  return runs.map(runHtml).join('');
}

function runHtml(run: Run): string {
  if (run.kind === 'mention') {
    return `<span contenteditable="false" class="gmail_chip">@${escapeText(run.name)}</span>`;
  }
  if (run.kind === 'emoji') {
    const { character } = run;
    return `<img data-emoji="${character}" class="an1" alt="${character}" src="data:,">`;
  }
  const [open, close] = TAGS[run.format];
  return open + escapeText(run.text) + close;
}

/** Runs of spaces as Gmail keeps them. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('  ', '&nbsp; ');
}
