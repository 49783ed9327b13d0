import pluralize from 'pluralize';
import irregular from './irregular-verbs.json' with { type: 'json' };
import type { Form } from './word.ts';

const verbs = new Map(Object.entries(irregular.verbs));
const plurals = new Map(Object.entries(irregular.plurals));
const doubling = new Set(irregular.doubling);

/** Puts a verb (base form, maybe with words behind it: "depend on") into a form. */
export function inflect(phrase: string, form: Form): string {
  const [verb = '', ...rest] = phrase.split(' ');
  return [inflectVerb(verb, form), ...rest].join(' ');
}

function inflectVerb(verb: string, form: Form): string {
  switch (form) {
    case 's':
      if (verb === 'have') return 'has';
      if (verb === 'be') return 'is';
      if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
      return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
    case 'past':
      return verbs.get(verb)?.[0] ?? withEd(verb);
    case 'part':
      return verbs.get(verb)?.[1] ?? withEd(verb);
    case 'ing':
      if (verb === 'be') return 'being';
      if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
      if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
      return `${doubled(verb)}ing`;
    default:
      return verb;
  }
}

function withEd(verb: string): string {
  if (/e$/.test(verb)) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

/** "plan" doubles its last letter, "visit" does not: one syllable, or a listed verb with its stress at the end. */
function doubled(verb: string): string {
  const short = /^(?:[^aeiou]*|s?qu)[aeiou][bdgklmnprt]$/.test(verb);
  return short || doubling.has(verb) ? verb + verb.slice(-1) : verb;
}

/** The plural of a noun; nouns without one stay as they are. */
export function plural(noun: string): string {
  return plurals.get(noun) ?? pluralize.plural(noun);
}
