import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'asides';
const reason = 'An aside: the sentence stands without it';
/** Words an aside may have: one word is a label, many are a point of their own. */
const LEAST = 2;
const MOST = 16;

/** Verbs of telling: ", as we expect to sign" gives a reason, ", as we said" does not. */
const telling = new Set([
  'say',
  'put',
  'mention',
  'note',
  'discuss',
  'know',
  'explain',
  'write',
  'tell',
]);

/** Takes out what stands beside the sentence: brackets, clauses between dashes, ", which …,". The guard keeps those that hold facts. */
export const asides: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      const found =
        word.text === '('
          ? bracket(words, at)
          : isDash(word)
            ? dashes(words, at)
            : word.text === ','
              ? clause(words, at)
              : undefined;
      if (found) proposals.push({ ...found, reason });
    });
    return proposals;
  },
};

type Aside = Omit<Proposal, 'reason'>;

function bracket(words: readonly Word[], at: number): Aside | undefined {
  if (at === 0) return undefined;
  const many = words.filter((word) => word.text === '(').length > 1;
  const end = find(words, at + 1, (word) => word.text === ')');
  if (end === undefined || !rightSize(end - at - 1)) return undefined;
  if (words[end + 1] !== undefined && words[end + 1]?.pos !== 'PUNCT' && words[end + 1]?.glued)
    return undefined;
  if (end === words.length - 1) return undefined;
  if (many && end - at - 1 < 4) return undefined;
  // "(or dollars)" is one more of what stands before it.
  if (/^(?:or|and)$/.test(words[at + 1]?.lower ?? '')) return undefined;
  // Behind a name, or a term with a capital, brackets tell what it is.
  if (at > 1 && /^\p{Lu}/u.test(words[at - 1]?.text ?? '')) return undefined;
  if (words.slice(at, end).some(({ text }) => /\p{N}/u.test(text))) return undefined;
  return { from: at, to: end + 1, put: '', rule: `${id}-brackets` };
}

function dashes(words: readonly Word[], at: number): Aside | undefined {
  if (at === 0 || words[at]?.glued) return undefined;
  // More than two dashes may be the marks of a list.
  if (words.filter(isDash).length !== 2) return undefined;
  const end = find(words, at + 1, isDash);
  if (end === undefined || !rightSize(end - at - 1)) return undefined;
  return { from: at, to: end + 1, put: '', rule: `${id}-dashes` };
}

/** ", which I don't mind at all," and ", as somebody put it," up to the next comma or the end. */
function clause(words: readonly Word[], at: number): Aside | undefined {
  const head = words[at + 1];
  const verb = words[at + 2];
  if (head === undefined || verb === undefined || at < 3) return undefined;
  // ", which I do not mind" comments; ", which destroys the tests" says something of its own.
  const relative = head.lower === 'which' && (verb.lower === 'i' || verb.lower === 'we');
  const comment =
    head.lower === 'as' && verb.pos === 'PRON' && telling.has(words[at + 3]?.lemma ?? '');
  if (!relative && !comment) return undefined;
  const end = find(words, at + 1, (word) => word.text === ',' || /^[.!?;:)]$/.test(word.text));
  if (end === undefined || !rightSize(end - at - 1)) return undefined;
  const closes = words[end];
  const takesComma = closes?.text === ',';
  // Behind a comma that is not the clause's own end a list may go on.
  if (takesComma && !resumes(words[end + 1])) return undefined;
  return {
    from: at,
    to: takesComma ? end + 1 : end,
    put: '',
    rule: `${id}-${relative ? 'which' : 'as'}`,
  };
}

/** The main clause goes on with its verb. */
function resumes(next: Word | undefined): boolean {
  return next !== undefined && (next.pos === 'AUX' || (next.pos === 'VERB' && next.form !== 'ing'));
}

function rightSize(count: number): boolean {
  return count >= LEAST && count <= MOST;
}

function isDash(word: Word): boolean {
  return /^(?:[–—]|--|-)$/.test(word.text);
}

function find(
  words: readonly Word[],
  from: number,
  test: (word: Word) => boolean,
): number | undefined {
  for (let i = from; i < Math.min(words.length, from + MOST + 1); i += 1) {
    const word = words[i];
    if (word === undefined) return undefined;
    if (test(word)) return i;
    if (word.kept) return undefined;
  }
  return undefined;
}
