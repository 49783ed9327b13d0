import type { Range } from '../text/range.ts';
import type { Token } from './tokens.ts';

/** A phrase to look for. A word may end in `*` for any ending; a lone `*` is any one word. */
export interface Cue<T> {
  readonly phrase: string;
  readonly value: T;
}

export interface CueHit<T> extends Range {
  readonly value: T;
  /** How many words matched. */
  readonly words: number;
}

interface Node<T> {
  readonly exact: Map<string, Node<T>>;
  readonly prefixes: Map<string, Node<T>>;
  any: Node<T> | undefined;
  readonly values: T[];
}

const cueWords = /[\p{L}\p{N}]+(?:'\p{L}+)*\*?|\*/gu;

/** Takes cues; returns a function that finds all of them in one walk over a text's words. */
export function compileCues<T>(cues: readonly Cue<T>[]): (tokens: readonly Token[]) => CueHit<T>[] {
  const root = createNode<T>();
  for (const { phrase, value } of cues) addCue(root, phrase, value);

  return (tokens) => {
    const hits: CueHit<T>[] = [];
    for (let first = 0; first < tokens.length; first++) {
      walk(root, tokens, first, first, hits);
    }
    return hits;
  };
}

function walk<T>(
  node: Node<T>,
  tokens: readonly Token[],
  first: number,
  at: number,
  hits: CueHit<T>[],
): void {
  const token = tokens[at];
  if (!token) return;
  for (const next of nextNodes(node, token.word)) {
    for (const value of next.values) {
      hits.push({
        value,
        start: tokens[first]?.start ?? token.start,
        end: token.end,
        words: at - first + 1,
      });
    }
    walk(next, tokens, first, at + 1, hits);
  }
}

function* nextNodes<T>(node: Node<T>, word: string): Generator<Node<T>> {
  const exact = node.exact.get(word);
  if (exact) yield exact;
  if (node.prefixes.size > 0) {
    for (let length = 1; length <= word.length; length++) {
      const prefix = node.prefixes.get(word.slice(0, length));
      if (prefix) yield prefix;
    }
  }
  if (node.any) yield node.any;
}

function addCue<T>(root: Node<T>, phrase: string, value: T): void {
  let node = root;
  for (const part of partsOf(phrase)) {
    if (part === '*') {
      node.any ??= createNode<T>();
      node = node.any;
    } else {
      const wild = part.endsWith('*');
      const table = wild ? node.prefixes : node.exact;
      const key = wild ? part.slice(0, -1) : part;
      const next = table.get(key) ?? createNode<T>();
      table.set(key, next);
      node = next;
    }
  }
  if (node !== root) node.values.push(value);
}

/** The words of a cue with their stars. */
function partsOf(phrase: string): string[] {
  return phrase.toLowerCase().replaceAll('’', "'").match(cueWords) ?? [];
}

function createNode<T>(): Node<T> {
  return { exact: new Map(), prefixes: new Map(), any: undefined, values: [] };
}
