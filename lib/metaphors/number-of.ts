import type { Phrase } from '../ideas/idea.ts';

/** Nouns that end in s and are one thing, and plurals that do not end in s. */
const oneThing = new Set(
  (
    'analysis basis business canvas process progress success access focus status news series bonus ' +
    'campus census chaos consensus corpus emphasis crisis diagnosis lens gas bus class pass miss loss ' +
    'boss mess stress address express fitness awareness happiness illness readiness weakness ' +
    'usefulness effectiveness responsiveness politics economics mathematics physics ops devops ' +
    'analytics logistics sales aws kubernetes redis postgres axis thesis hypothesis synthesis'
  ).split(' '),
);
const severalThings = new Set(
  'people children men women teeth feet mice data criteria phenomena media staff police these those we they'.split(
    ' ',
  ),
);
const headEnd =
  /\s(?:of|for|in|on|at|with|from|to|about|by|that|which|who|and|or|you|we|they|i)\s/i;

/**
 * Whether a noun phrase counts as one thing or several. Takes the phrase ("the goals of the team");
 * two things joined by "and" are several.
 */
export function numberOf(phrase: string): Phrase['number'] {
  const text = phrase.trim().toLowerCase();
  const head = text.split(headEnd, 1)[0] ?? text;
  if (/^(?:both|these|those|many|several|few|all the|all of|two|three|four|five)\b/.test(head)) {
    return 'plural';
  }
  if (/^[^,]+ and (?:the|your|our|my|their|his|her|its|a|an) /.test(text)) return 'plural';
  const last = head.split(/[\s-]+/).at(-1) ?? '';
  if (severalThings.has(last)) return 'plural';
  if (oneThing.has(last) || !/[^s]s$/.test(last) || /(?:us|is|ness)$/.test(last)) return 'singular';
  return 'plural';
}

/** Takes a noun; whether it is written as several things. */
export function isPluralNoun(noun: string): boolean {
  const word = noun.toLowerCase();
  return (
    severalThings.has(word) || (/[^su'’]s$/.test(word) && !oneThing.has(word) && !/is$/.test(word))
  );
}
