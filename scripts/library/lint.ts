import { type Idea, ideaSchema, type Phrase } from '../../lib/ideas/idea.ts';
import { ideaIds } from '../../lib/ideas/idea-ids.ts';
import { fillSlots } from '../../lib/metaphors/fill-slots.ts';
import { checkGrammar } from './check-grammar.ts';
import { checkIdea } from './check-idea.ts';
import { findRepeats } from './find-repeats.ts';
import { readLibrary } from './read-library.ts';

/**
 * `npm run lint:library` checks the library's files; `-- --read [ID …]` prints every text with its
 * slots filled in singular and in plural, to be read aloud; `-- --grammar` has harper.js read all of
 * them with odd phrases in the slots (about a minute).
 */
const args = process.argv.slice(2);
const files = readLibrary();
const problems = files.flatMap(({ name, value }) => checkIdea(name, value));
const ideas = files.flatMap(({ value }) => ideaSchema.safeParse(value).data ?? []);
problems.push(...findRepeats(ideas));

if (args.includes('--grammar')) {
  const { problems: wrong, read } = await checkGrammar(ideas);
  problems.push(...wrong);
  console.log(`${read} filled texts read.`);
}
if (args.includes('--read')) {
  const wanted = args.filter((arg) => arg !== '--read');
  for (const idea of ideas) if (wanted.length === 0 || wanted.includes(idea.id)) read(idea);
}
for (const { where, what } of problems) console.error(`${where}: ${what}`);
const metaphors = ideas.reduce((sum, idea) => sum + idea.metaphors.length, 0);
const missing = ideaIds.filter((id) => !ideas.some((idea) => idea.id === id));
console.log(`${ideas.length} ideas, ${metaphors} metaphors, ${problems.length} problems.`);
if (missing.length > 0) console.log(`Not written yet (${missing.length}): ${missing.join(', ')}`);
process.exitCode = problems.length > 0 ? 1 : 0;

function read(idea: Idea): void {
  console.log(`\n# ${idea.title} (${idea.id})`);
  for (const number of ['singular', 'plural'] as const) {
    const phrases = Object.fromEntries(
      idea.roles.map((role, at) => [role.id, oddPhrase(number, at)]),
    ) satisfies Record<string, Phrase>;
    console.log(
      `\n## ${number}\n${fillSlots(idea.plain, phrases)}\n${fillSlots(idea.advice, phrases)}`,
    );
    for (const metaphor of idea.metaphors) {
      console.log(`- ${metaphor.title} [${metaphor.scene}]`);
      console.log(
        `  ${fillSlots(metaphor.short, phrases)}\n  ${fillSlots(metaphor.full, phrases)}`,
      );
    }
  }
}

/** Phrases that a message may really hold, not the ones that the texts were written with. */
function oddPhrase(number: Phrase['number'], at: number): Phrase {
  const singular = ['the billing migration', 'our on-call rota', 'my coaching', 'the API redesign'];
  const plural = [
    'the quarterly targets',
    'your design reviews',
    'our customer calls',
    'the flaky tests',
  ];
  const list = number === 'singular' ? singular : plural;
  return { text: list[at % list.length] ?? '', number };
}
