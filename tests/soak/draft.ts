import type { Random } from './random.ts';

export type InlineFormat = 'plain' | 'bold' | 'italic' | 'strike' | 'code' | 'link';

interface Emoji {
  readonly name: string;
  readonly character: string;
}

/** A stretch of a line. */
export type Run =
  | { readonly kind: 'text'; readonly text: string; readonly format: InlineFormat }
  | { readonly kind: 'mention'; readonly name: string }
  | (Emoji & { readonly kind: 'emoji' });

export type BlockKind = 'paragraph' | 'bullet' | 'number' | 'quote' | 'code';

/** A line of a draft. */
export interface Block {
  readonly kind: BlockKind;
  readonly level: number;
  readonly runs: readonly Run[];
}

/** A draft before any editor has it. */
export interface Draft {
  readonly blocks: readonly Block[];
  readonly signature: boolean;
  readonly history: boolean;
  /** How Gmail keeps lines: the first one bare, each in a `<div>`, or all in one with breaks; maybe wrapped. */
  readonly lines: 'first-bare' | 'divs' | 'breaks';
  readonly wrapped: boolean;
}

const WORDS = [
  'the plan holds',
  'one more thing:',
  'I think',
  'you did well (mostly),',
  'it costs 3.5 % of 1,200',
  'longer words that go on and on',
  'a < b && c > d &amp; <b>no tag</b>',
  '“quoted”',
  "don't",
  'ten\u00a0per\u00a0cent',
  'left\u200eright\u200f',
  'שלום עולם',
  'مرحبا بالعالم',
  'naïve café',
  '日本語の文',
  'a  b',
  '👩‍👩‍👧‍👦 family',
  '👍🏽',
  '🇨🇭',
  '𝒜stral',
  'end.',
] as const;
const NAMES = ['Sam Author', 'Dana', 'Žofie Nováková'] as const;
const EMOJI: readonly [Emoji, ...Emoji[]] = [
  { name: ':pray:', character: '🙏' },
  { name: ':tada:', character: '🎉' },
];
const CODE = ['const a = 1;', 'if (x) { y(); }', 'git push --force', 'a  b'] as const;

/** A draft of up to about eight lines, with all that people put into messages. */
export function randomDraft(random: Random): Draft {
  const blocks: Block[] = [];
  const groups = random.onceIn(25) ? 0 : 1 + random.below(4);
  for (let group = 0; group < groups; group += 1) {
    const kind = random.pick<BlockKind>([
      'paragraph',
      'paragraph',
      'paragraph',
      'bullet',
      'number',
      'quote',
      'code',
    ]);
    // Two of a kind side by side would be one list or one code block.
    if (kind !== 'paragraph' && blocks.at(-1)?.kind === kind) continue;
    blocks.push(...blocksOf(kind, random));
  }
  return {
    blocks,
    signature: random.onceIn(2),
    history: random.onceIn(2),
    lines: random.pick(['first-bare', 'divs', 'breaks']),
    wrapped: random.onceIn(3),
  };
}

function blocksOf(kind: BlockKind, random: Random): Block[] {
  const count = 1 + random.below(kind === 'paragraph' ? 3 : 4);
  let level = 0;
  return Array.from({ length: count }, (_, index) => {
    const nested = kind === 'bullet' || kind === 'number';
    if (nested && index > 0) level = Math.max(0, Math.min(2, level + random.below(3) - 1));
    const blank = kind === 'paragraph' && random.onceIn(5);
    return { kind, level, runs: blank ? [] : runsOf(kind, random) };
  });
}

function runsOf(kind: BlockKind, random: Random): Run[] {
  if (kind === 'code') return [{ kind: 'text', text: random.pick(CODE), format: 'plain' }];
  const runs: Run[] = [];
  for (let left = 1 + random.below(4); left > 0; left -= 1) {
    if (runs.length > 0) runs.push({ kind: 'text', text: ' ', format: 'plain' });
    runs.push(randomRun(random));
  }
  return runs;
}

function randomRun(random: Random): Run {
  const which = random.below(12);
  if (which === 0) return { kind: 'mention', name: random.pick(NAMES) };
  if (which === 1) return { kind: 'emoji', ...random.pick(EMOJI) };
  const formats: readonly InlineFormat[] = ['bold', 'italic', 'strike', 'code', 'link'];
  const format = formats[which - 2] ?? 'plain';
  return { kind: 'text', text: randomWords(random), format };
}

/** A few words of any kind. */
export function randomWords(random: Random): string {
  return random.pick(WORDS);
}
