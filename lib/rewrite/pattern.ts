import type { Word } from './grammar/word.ts';

/**
 * A pattern over words, written as atoms with blanks between:
 * `word` or `a|b` (lower case), `~make` (a verb in any form), `<NOUN>`, `<VERB:part>`, `<ADJ|ADV>` (part of speech,
 * form; `:-er` an ending, `:!` a word that stands without "very"), `!a|b` or `!<X>` (anything else), `^` (start), `$` (end mark), `_` (any word), `,` `.` `(` as marks.
 * `?` behind an atom makes it optional, `=n` names it for the replacement (`$n`). Braces hold what is replaced; without
 * braces it is all.
 */
export interface Pattern {
  readonly atoms: readonly Atom[];
  readonly from: number;
  readonly to: number;
}

interface Atom {
  readonly kind: 'start' | 'end' | 'test';
  readonly test: (word: Word) => boolean;
  readonly optional: boolean;
  readonly name: string | undefined;
  /** Words that must be there, when the atom is a list of words: the index for fast look-up. */
  readonly literals: readonly string[] | undefined;
}

export interface Match {
  readonly from: number;
  readonly to: number;
  readonly named: Readonly<Record<string, Word>>;
}

const finalMarks = new Set(['.', '!', '?', '…', '...']);

/** Compiles a pattern. Throws a SyntaxError for one that holds no atom or unbalanced braces. */
export function compilePattern(source: string): Pattern {
  const atoms: Atom[] = [];
  let from = -1;
  let to = -1;
  for (const piece of source.trim().split(/\s+/)) {
    let atom = piece;
    if (atom.startsWith('{')) {
      from = atoms.length;
      atom = atom.slice(1);
    }
    const closes = atom.endsWith('}');
    if (closes) atom = atom.slice(0, -1);
    if (atom !== '') atoms.push(compileAtom(atom));
    if (closes) to = atoms.length;
  }
  if (atoms.length === 0 || from < 0 !== to < 0) throw new SyntaxError(`pattern: ${source}`);
  return { atoms, from: from < 0 ? 0 : from, to: to < 0 ? atoms.length : to };
}

function compileAtom(source: string): Atom {
  let text = source;
  const named = /=([a-z])$/.exec(text);
  if (named) text = text.slice(0, -2);
  const optional = text.length > 1 && text.endsWith('?');
  if (optional) text = text.slice(0, -1);
  const base = { optional, name: named?.[1], literals: undefined };
  if (text === '^') return { ...base, kind: 'start', test: () => true };
  if (text === '$') return { ...base, kind: 'end', test: (word) => finalMarks.has(word.text) };
  const negated = text.length > 1 && text.startsWith('!');
  const positive = compileTest(negated ? text.slice(1) : text);
  if (negated) return { ...base, kind: 'test', test: (word) => !positive.test(word) };
  return {
    ...base,
    kind: 'test',
    test: positive.test,
    literals: optional ? undefined : positive.literals,
  };
}

interface Test {
  readonly test: (word: Word) => boolean;
  readonly literals: readonly string[] | undefined;
}

function compileTest(text: string): Test {
  if (text === '_') return { test: (word) => word.pos !== 'PUNCT', literals: undefined };
  if (text.startsWith('<') && text.endsWith('>')) {
    const tests = text.slice(1, -1).split('|').map(compileGrammar);
    return { test: (word) => tests.some((test) => test(word)), literals: undefined };
  }
  if (text.startsWith('~')) {
    const lemmas = new Set(text.slice(1).split('|'));
    return {
      test: (word) => (word.pos === 'VERB' || word.pos === 'AUX') && lemmas.has(word.lemma),
      literals: undefined,
    };
  }
  const words = text === '|' ? ['|'] : text.split('|');
  const set = new Set(words);
  return { test: (word) => set.has(word.lower) && !word.kept, literals: words };
}

/** Words that need the word of degree before them: "very much", "so many". */
const leansOnDegree = new Set([
  'much',
  'many',
  'well',
  'few',
  'little',
  'long',
  'often',
  'far',
  'soon',
  'same',
  'first',
  'last',
]);

function compileGrammar(part: string): (word: Word) => boolean {
  const [pos, form] = part.split(':');
  const suffix = form?.startsWith('-') ? form.slice(1) : undefined;
  if (form === '!') return (word) => word.pos === pos && !leansOnDegree.has(word.lower);
  return (word) =>
    word.pos === pos &&
    (form === undefined ||
      (suffix === undefined ? word.form === form : word.lower.endsWith(suffix)));
}

/** The words that every match of the pattern holds one of, or undefined when it holds none for sure. */
export function literalsOf(pattern: Pattern): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const atom of pattern.atoms) {
    if (atom.literals !== undefined && (best === undefined || atom.literals.length < best.length)) {
      best = atom.literals;
    }
  }
  return best;
}

/** Matches a pattern with its first atom at word `at`. */
export function matchPattern(
  pattern: Pattern,
  words: readonly Word[],
  at: number,
): Match | undefined {
  const starts: number[] = [];
  const named: Record<string, Word> = {};
  const end = step(pattern, words, 0, at, starts, named);
  if (end === undefined) return undefined;
  starts[pattern.atoms.length] = end;
  const from = starts[pattern.from] ?? at;
  const to = starts[pattern.to] ?? end;
  return { from, to, named };
}

function step(
  pattern: Pattern,
  words: readonly Word[],
  index: number,
  at: number,
  starts: number[],
  named: Record<string, Word>,
): number | undefined {
  const atom = pattern.atoms[index];
  if (atom === undefined) return at;
  starts[index] = at;
  if (atom.kind === 'start') {
    return at === 0 ? step(pattern, words, index + 1, at, starts, named) : undefined;
  }
  const word = words[at];
  if (atom.kind === 'end' && word === undefined) {
    return step(pattern, words, index + 1, at, starts, named);
  }
  if (word !== undefined && atom.test(word)) {
    if (atom.name !== undefined) named[atom.name] = word;
    const end = step(pattern, words, index + 1, at + 1, starts, named);
    if (end !== undefined) return end;
    if (atom.name !== undefined) delete named[atom.name];
  }
  if (!atom.optional) return undefined;
  starts[index] = at;
  return step(pattern, words, index + 1, at, starts, named);
}
