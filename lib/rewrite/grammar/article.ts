import sounds from './article-sounds.json' with { type: 'json' };
import type { Word } from './word.ts';

const vowelSound = new RegExp(`^(?:${sounds.vowelSound.join('|')})`, 'i');
const consonantSound = new RegExp(`^(?:${sounds.consonantSound.join('|')})`, 'i');

/** "a" or "an" before a word, by its sound. */
export function articleFor(word: string): 'a' | 'an' {
  if (/^[FHLMNRSX](?:[A-Z\d]|-|$)/.test(word)) return 'an';
  if (/^[A-Z]{2,}$/.test(word)) return /^[AEIO]/.test(word) ? 'an' : 'a';
  if (/^8|^1[18](?:\D|$)/.test(word)) return 'an';
  if (consonantSound.test(word)) return 'a';
  return /^[aeiou]/i.test(word) || vowelSound.test(word) ? 'an' : 'a';
}

interface Mended {
  readonly start: number;
  readonly end?: number;
  readonly put: string;
}

/** When an edit changes the word behind "a" or "an", takes the article into the edit with its right form. */
export function withArticle(
  words: readonly Word[],
  from: number,
  to: number,
  put: string,
  startsSentence: boolean,
): Mended | undefined {
  const before = words[from - 1];
  if (startsSentence || before === undefined || (before.lower !== 'a' && before.lower !== 'an'))
    return undefined;
  const next = words[to];
  const word = put === '' ? next?.text : put;
  if (word === undefined || !/^[\p{L}\p{N}]/u.test(word)) return undefined;
  const right = articleFor(word);
  if (right === before.lower) return undefined;
  const article = /^A/.test(before.text) ? (right === 'an' ? 'An' : 'A') : right;
  return { start: before.start, put: put === '' ? article : `${article} ${put}` };
}
