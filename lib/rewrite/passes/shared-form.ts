import type { Word } from '../grammar/word.ts';

/**
 * "were able to link and later change them": a second verb leans on the same "to", so the first may take no form of its
 * own. Takes the words and where they go on behind the first verb.
 */
export function sharesForm(words: readonly Word[], at: number): boolean {
  for (let i = at; i < words.length - 1; i += 1) {
    const word = words[i];
    if (word === undefined || /^[.;:]$/.test(word.text)) return false;
    if (word.lower !== 'and' && word.lower !== 'or' && word.lower !== 'but') continue;
    let next = i + 1;
    while (words[next]?.pos === 'ADV' || words[next]?.lower === 'to') next += 1;
    const verb = words[next];
    if ((verb?.pos === 'VERB' || verb?.pos === 'AUX') && verb.form === 'base') return true;
  }
  return false;
}
