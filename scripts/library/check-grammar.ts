import { LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';
import type { Idea, Phrase } from '../../lib/ideas/idea.ts';
import { fillSlots } from '../../lib/metaphors/fill-slots.ts';
import type { Problem } from './problem.ts';

/** Phrases that a message may really hold: with and without an owner, one and several, bare, with "of", a number and a name. */
export const oddPhrases: readonly Phrase[] = [
  { text: 'the API redesign', number: 'singular' },
  { text: 'your design reviews', number: 'plural' },
  { text: 'checkout', number: 'singular' },
  { text: 'the goals of our team', number: 'plural' },
  { text: 'three late invoices', number: 'plural' },
  { text: 'my on-call analysis', number: 'singular' },
];

/** Of what harper.js looks for, what a phrase can break. The rest is taste or spelling. */
const kinds = new Set([
  'Agreement',
  'Grammar',
  'Repetition',
  'Usage',
  'Capitalization',
  'Punctuation',
]);

/**
 * Fills every metaphor, plain explanation and piece of advice with odd phrases and has harper.js read them. A complaint
 * that the text earns with the library's own phrases too says nothing of the phrase. Takes the ideas; returns what is
 * wrong, with how many texts were read.
 */
export async function checkGrammar(
  ideas: readonly Idea[],
): Promise<{ readonly problems: readonly Problem[]; readonly read: number }> {
  const linter = new LocalLinter({ binary: slimBinaryInlined });
  await linter.setup();
  const complaints = async (text: string) =>
    (await linter.lint(text, { language: 'plaintext' }))
      .filter((lint) => kinds.has(lint.lint_kind()))
      .map((lint) => ({ what: lint.message(), at: lint.get_problem_text() }));
  const problems: Problem[] = [];
  let read = 0;
  for (const idea of ideas) {
    const usual = Object.fromEntries(idea.roles.map((role) => [role.id, role.default]));
    for (const [where, template] of templatesOf(idea)) {
      const known = new Set((await complaints(fillSlots(template, usual))).map(({ what }) => what));
      for (const at of oddPhrases.keys()) {
        const text = fillSlots(template, phrasesFrom(idea, at));
        read += 1;
        for (const one of await complaints(text)) {
          if (known.has(one.what)) continue;
          problems.push({ where, what: `“${one.at}”: ${one.what} In “${text}”` });
        }
      }
    }
  }
  return { problems, read };
}

/** Each role of an idea gets another phrase. */
function phrasesFrom(idea: Idea, from: number): Readonly<Record<string, Phrase>> {
  return Object.fromEntries(
    idea.roles.map(({ id, default: usual }, at) => [
      id,
      oddPhrases[(from + at) % oddPhrases.length] ?? usual,
    ]),
  );
}

function templatesOf(idea: Idea): readonly (readonly [where: string, template: string])[] {
  return [
    [`${idea.id}, plain`, idea.plain],
    [`${idea.id}, advice`, idea.advice],
    ...idea.metaphors.flatMap(
      ({ id, short, full }) =>
        [
          [`${idea.id}/${id}, short`, short],
          [`${idea.id}/${id}, full`, full],
        ] as const,
    ),
  ];
}
