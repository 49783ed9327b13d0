import { type Block, splitBlocks } from '../../text/blocks.ts';
import { findProtected } from '../../text/protected.ts';
import type { Range } from '../../text/range.ts';
import { splitSentences } from '../../text/sentences.ts';
import { verbForm } from './form.ts';
import { type Tagged, tag } from './tagger.ts';
import type { Sentence, Word } from './word.ts';

/** Longer than this is no sentence a person wrote: it is left alone. */
const MAX_SENTENCE = 2000;

const skipped = new Set<Block['kind']>(['code', 'quote', 'heading', 'greeting', 'sign-off']);

/** Splits a message into the sentences that may be rewritten, with the grammar of their words. */
export function analyse(text: string): readonly Sentence[] {
  const kept = findProtected(text);
  const sentences: Sentence[] = [];
  for (const block of splitBlocks(text)) {
    if (skipped.has(block.kind)) continue;
    const ranges = sentencesOf(text, block);
    ranges.forEach((range, index) => {
      if (range.end - range.start > MAX_SENTENCE) return;
      const words = wordsOf(text, range, kept);
      if (words.length === 0) return;
      sentences.push({
        ...range,
        words,
        kind: block.kind,
        previousEnd: ranges[index - 1]?.end,
        nextStart: ranges[index + 1]?.start,
      });
    });
  }
  return sentences;
}

/** Lines that wrap are one paragraph, but the splitter ends sentences at line breaks: its pieces are joined again. */
function sentencesOf(text: string, block: Block): readonly Range[] {
  const flat = text
    .slice(block.start, block.end)
    .replace(/\r\n|[\n\r]/g, (nl) => ' '.repeat(nl.length));
  return splitSentences(flat).map((range) => ({
    start: range.start + block.start,
    end: range.end + block.start,
  }));
}

function wordsOf(text: string, range: Range, kept: readonly Range[]): readonly Word[] {
  const source = text.slice(range.start, range.end);
  const placed: (Tagged & Range)[] = [];
  let at = 0;
  for (const token of tag(source).flatMap(parted)) {
    if (token.text.trim() === '') continue;
    const start = source.indexOf(token.text, at);
    if (start < 0) return [];
    at = start + token.text.length;
    placed.push({ ...token, start: range.start + start, end: range.start + at });
  }
  const merged = merge(text, placed, kept);
  return merged.map((token, i) => toWord(merged, i, token));
}

/** The tagger parts "it's" and "we're" but takes "I'm" for a name. */
function parted(token: Tagged): readonly Tagged[] {
  if (!/^i['’]m$/i.test(token.text)) return [token];
  return [
    { text: token.text.slice(0, 1), pos: 'PRON', lemma: 'i' },
    { text: token.text.slice(1), pos: 'AUX', lemma: 'be' },
  ];
}

interface Piece extends Tagged, Range {
  readonly kept: boolean;
}

/** Joins what belongs together: the pieces of kept text, and compounds written with hyphens or slashes. */
function merge(
  text: string,
  tokens: readonly (Tagged & Range)[],
  kept: readonly Range[],
): readonly Piece[] {
  const out: Piece[] = [];
  let k = 0;
  let openKept: Range | undefined;
  let joinNext = false;
  for (const token of tokens) {
    while (k < kept.length && (kept[k]?.end ?? 0) <= token.start) k += 1;
    const zone = kept[k];
    const inZone = zone !== undefined && token.end > zone.start && token.start < zone.end;
    const last = out.at(-1);
    const glued = last !== undefined && last.end === token.start;
    const sameZone = inZone && openKept === zone;
    const hyphen =
      glued &&
      /^[-‐‑/]$/.test(token.text) &&
      /[\p{L}\p{N}]$/u.test(last.text) &&
      /[\p{L}\p{N}]/u.test(text.charAt(token.end));
    if (last !== undefined && (sameZone || (glued && joinNext && !inZone) || hyphen)) {
      const joined = text.slice(last.start, token.end);
      out[out.length - 1] = {
        text: joined,
        pos: last.kept ? 'X' : hyphen ? last.pos : compoundPos(joined, token.pos),
        lemma: joined.toLowerCase(),
        start: last.start,
        end: token.end,
        kept: last.kept || inZone,
      };
    } else {
      out.push({
        ...token,
        lemma: token.lemma ?? token.text.toLowerCase(),
        kept: inZone,
        pos: inZone ? 'X' : token.pos,
      });
    }
    openKept = inZone ? zone : undefined;
    joinNext = hyphen;
  }
  return out;
}

function compoundPos(text: string, lastPos: string): string {
  if (/[-‐‑]/.test(text) && (lastPos === 'VERB' || lastPos === 'NOUN')) return 'ADJ';
  return lastPos;
}

function toWord(tokens: readonly Piece[], i: number, token: Piece): Word {
  const lower = token.text.toLowerCase().replaceAll('’', "'");
  const pos = fixPos(tokens, i, token, lower);
  let form: Word['form'] = 'none';
  if (pos === 'VERB' || pos === 'AUX') {
    let b = i - 1;
    while (b >= 0 && isSkippable(tokens[b])) b -= 1;
    const before = tokens[b];
    form = verbForm(
      lower,
      before?.text.toLowerCase().replaceAll('’', "'"),
      before?.pos,
      tokens[i + 1]?.text.toLowerCase(),
    );
    // "was seen and shown": the second participle shares the first one's verb.
    if (
      form === 'past' &&
      before?.pos === 'CCONJ' &&
      !takesObject(tokens[i + 1]) &&
      sharesBe(tokens, b)
    )
      form = 'part';
    // An irregular past that no list names: the tagger knows its base.
    if (form === 'base' && pos === 'VERB' && token.lemma !== lower && !/[sg]$/.test(lower))
      form = 'past';
  }
  const previous = tokens[i - 1];
  return {
    text: token.text,
    lower,
    pos,
    lemma: token.lemma,
    form,
    glued: previous !== undefined && previous.end === token.start,
    kept: token.kept,
    start: token.start,
    end: token.end,
  };
}

/** "was born and attended school": with an object behind it, the verb is no participle. */
function takesObject(next: Piece | undefined): boolean {
  return next !== undefined && !['ADP', 'PUNCT', 'ADV', 'CCONJ'].includes(next.pos);
}

function sharesBe(tokens: readonly Piece[], and: number): boolean {
  for (let i = and - 1; i >= Math.max(0, and - 14); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.text === ';') return false;
    if (/^(?:is|are|was|were|been|being|be)$/i.test(token.text))
      return tokens[i + 1]?.pos === 'VERB';
    if (token.pos === 'VERB' && !/(?:ed|en|n|t)$/.test(token.text)) return false;
  }
  return false;
}

function isSkippable(token: Piece | undefined): boolean {
  return token !== undefined && (token.pos === 'ADV' || /^(?:not|n['’]t)$/i.test(token.text));
}

const alwaysPronoun = new Set([
  'everything',
  'nothing',
  'something',
  'anything',
  'everyone',
  'someone',
  'anyone',
  'nobody',
  'everybody',
  'somebody',
  'anybody',
  'none',
]);

const subjectPronouns = new Set([
  'he',
  'she',
  'it',
  'nobody',
  'everybody',
  'somebody',
  'who',
  'which',
]);

/** Where the tagger is wrong for a closed list of words. */
function fixPos(tokens: readonly Piece[], i: number, token: Piece, lower: string): string {
  if (token.kept) return 'X';
  if (alwaysPronoun.has(lower)) return 'PRON';
  const next = tokens[i + 1];
  if (
    token.pos === 'VERB' &&
    i > 0 &&
    /^(?:the|a|an|my|your|his|her|its|our|their)$/i.test(tokens[i - 1]?.text ?? '')
  ) {
    if (/(?:ing|ed|en)$/.test(lower) && (next?.pos === 'NOUN' || next?.pos === 'ADJ')) return 'ADJ';
    return 'NOUN';
  }
  if (next?.pos === 'DET' && (token.pos === 'NOUN' || token.pos === 'ADJ')) {
    const before = tokens[i - 1]?.text.toLowerCase();
    if (before === 'please') return 'VERB';
    if (before !== undefined && subjectPronouns.has(before) && /s$/.test(lower)) return 'VERB';
  }
  return token.pos;
}
