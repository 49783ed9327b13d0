import type { Block, Draft, Run } from './draft.ts';

/** An operation of a Quill Delta that inserts. */
export interface DeltaInsert {
  readonly insert: string | Readonly<Record<string, unknown>>;
  readonly attributes?: Readonly<Record<string, unknown>>;
}

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

const BLOCK_FORMATS = {
  paragraph: {},
  bullet: { list: 'bullet' },
  number: { list: 'ordered' },
  quote: { blockquote: true },
  code: { 'code-block': 'plain' },
} as const;

const INLINE_FORMATS = {
  plain: {},
  bold: { bold: true },
  italic: { italic: true },
  strike: { strike: true },
  code: { code: true },
  link: { link: 'https://example.com/doc' },
} as const;

/** The Delta of `draft`, for Quill to show. */
export function quillDraft({ blocks }: Draft): readonly DeltaInsert[] {
  const all = blocks.length > 0 ? blocks : [{ kind: 'paragraph', level: 0, runs: [] } as Block];
  return all.flatMap((block) => [...block.runs.map(insertOf), endOf(block)]);
}

function insertOf(run: Run): DeltaInsert {
  if (run.kind === 'mention') {
    return { insert: { slackmention: { id: 'U0BBBBBBB', label: `@${run.name}` } } };
  }
  if (run.kind === 'emoji') return { insert: { slackemoji: { name: run.name, src: PIXEL } } };
  return { insert: run.text, attributes: INLINE_FORMATS[run.format] };
}

function endOf({ kind, level }: Block): DeltaInsert {
  return {
    insert: '\n',
    attributes: { ...BLOCK_FORMATS[kind], ...(level > 0 && { indent: level }) },
  };
}
