import type { Block, Draft, Run } from './draft.ts';

/** How a site shows what has no text of its own. */
export interface TextOfSite {
  readonly quotePrefix: string;
  textOf(run: Exclude<Run, { kind: 'text' }>): string;
}

export const slackText: TextOfSite = {
  quotePrefix: '> ',
  textOf: (run) => (run.kind === 'mention' ? `@${run.name}` : run.name),
};

export const gmailText: TextOfSite = {
  quotePrefix: '',
  textOf: (run) => (run.kind === 'mention' ? `@${run.name}` : run.character),
};

/** What a reader must make of `draft`, worked out from the draft alone: no editor is asked. */
export function textOfDraft({ blocks }: Draft, site: TextOfSite): string {
  const lines: string[] = [];
  for (const [index, block] of blocks.entries()) {
    const opens = block.kind === 'code' && blocks[index - 1]?.kind !== 'code';
    const closes = block.kind === 'code' && blocks[index + 1]?.kind !== 'code';
    if (opens) lines.push('```');
    lines.push(markOf(blocks, index, site) + lineOf(block, site));
    if (closes) lines.push('```');
  }
  return lines.join('\n').replaceAll(/^\n+|\n+$/g, '');
}

function lineOf({ runs }: Block, site: TextOfSite): string {
  return runs
    .map((run) => {
      if (run.kind !== 'text') return site.textOf(run);
      return run.format === 'code' ? `\`${shown(run.text)}\`` : shown(run.text);
    })
    .join('');
}

/** Without what nobody sees. */
function shown(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll(/[\u200e\u200f]/g, '');
}

function markOf(blocks: readonly Block[], index: number, site: TextOfSite): string {
  const { kind, level } = blocks[index] as Block;
  if (kind === 'quote') return site.quotePrefix;
  if (kind === 'bullet') return `${'  '.repeat(level)}• `;
  if (kind !== 'number') return '';
  let number = 1;
  for (let before = index - 1; blocks[before]?.kind === 'number'; before -= 1) {
    const other = (blocks[before] as Block).level;
    if (other < level) break;
    if (other === level) number += 1;
  }
  return `${'  '.repeat(level)}${number}. `;
}
