import type { Phrase } from '../ideas/idea.ts';

/** The phrase in each role's slot, by role id. */
export type Phrases = Readonly<Record<string, Phrase>>;

const slot = /\{([A-Za-z][A-Za-z-]*)('s)?(?::([^{}|]*)\|([^{}|]*))?\}/g;
const sentenceStart = /(?:^|[.!?]["'”’)\]]*\s+|\n)["'“‘([]*$/;

/**
 * Fills a text's slots: `{role}` the phrase, `{Role}` with a capital, `{role's}` its possessive,
 * `{role:is|are}` the word that agrees with it. A phrase that starts a sentence gets a capital.
 * Takes the text and a phrase for each role; returns the finished text.
 * Throws when a slot names a role without a phrase: the library's checks forbid it.
 */
export function fillSlots(template: string, phrases: Phrases): string {
  return template.replace(
    slot,
    (
      whole: string,
      name: string,
      possessive: string | undefined,
      singular: string | undefined,
      plural: string | undefined,
      at: number,
    ) => {
      const role = name.charAt(0).toLowerCase() + name.slice(1);
      const phrase = phrases[role];
      if (!phrase) throw new Error(`No phrase for the slot ${whole}.`);
      const capital = name !== role || sentenceStart.test(template.slice(0, at));
      if (singular !== undefined && plural !== undefined) {
        const word = phrase.number === 'plural' ? plural : singular;
        return capital ? capitalise(word) : word;
      }
      const words = possessive ? possessiveOf(phrase) : phrase.text;
      return capital ? capitalise(words) : words;
    },
  );
}

/** Takes a text; returns the slots in it, each with its role id, in order. */
export function slotsOf(template: string): readonly { role: string; slot: string }[] {
  return Array.from(template.matchAll(slot), (match) => {
    const name = match[1] ?? '';
    return { role: name.charAt(0).toLowerCase() + name.slice(1), slot: match[0] };
  });
}

function possessiveOf({ text, number }: Phrase): string {
  return number === 'plural' && /s$/i.test(text) ? `${text}'` : `${text}'s`;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
