import type { Word } from '../grammar/word.ts';

/**
 * "which runs and tests the build": a second verb leans on "which", so the clause cannot become a phrase.
 * Takes the words and where the clause goes on behind its first verb's place.
 */
export function shares(words: readonly Word[], at: number): boolean {
  for (let i = at + 1; i < words.length - 1; i += 1) {
    const word = words[i];
    if (word === undefined || /^[.;:()]$/.test(word.text)) return false;
    if (word.lower !== 'and' && word.lower !== 'but' && word.lower !== 'or') continue;
    let next = i + 1;
    while (words[next]?.pos === 'ADV') next += 1;
    const verb = words[next];
    const object = words[next + 1]?.pos;
    // Taggers take "tests" in "and tests it" for a noun, but no noun has an object.
    if (verb?.pos === 'NOUN' && /s$/.test(verb.lower) && (object === 'PRON' || object === 'DET'))
      return true;
    if (
      verb?.pos === 'AUX' ||
      (verb?.pos === 'VERB' && (verb.form === 's' || verb.form === 'past'))
    )
      return true;
  }
  return false;
}
