import { type Idea, ideaSchema, type MetaphorTemplate } from '../../lib/ideas/idea.ts';
import { groupOf, ideaIds } from '../../lib/ideas/idea-ids.ts';
import { slotsOf } from '../../lib/metaphors/fill-slots.ts';
import { checkPictures } from './check-pictures.ts';
import { checkSlots } from './check-slots.ts';
import { countSentences, countTemplateWords } from './measure-template.ts';
import type { Problem } from './problem.ts';

const FEWEST_SCENES = 5;
const MOST_WORDS_SHORT = 45;
const MOST_WORDS_FULL = 90;

/** Takes a library file's name and what it holds; returns what is wrong with it. */
export function checkIdea(name: string, value: unknown): readonly Problem[] {
  const parsed = ideaSchema.safeParse(value);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      where: name,
      what: `${issue.path.join('.')}: ${issue.message}`,
    }));
  }
  const idea = parsed.data;
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ where: idea.id, what });
  if (idea.id !== name) tell(`the file is called ${name}.json`);
  if (groupOf(idea.id) !== undefined && groupOf(idea.id) !== idea.group) {
    tell(`the group is ${idea.group}, the list says ${groupOf(idea.id)}`);
  }
  for (const id of [...idea.related, ...idea.confusable.map((other) => other.idea)]) {
    if (!ideaIds.includes(id)) tell(`there is no idea ${id}`);
    if (id === idea.id) tell('it names itself as related or confusable');
  }
  for (const twice of repeated(idea.roles.map(({ id }) => id)))
    tell(`role ${twice} is there twice`);
  for (const twice of repeated(idea.metaphors.map(({ id }) => id))) {
    tell(`metaphor ${twice} is there twice`);
  }
  for (const twice of repeated(idea.cues.map(({ phrase }) => phrase)))
    tell(`cue “${twice}” is there twice`);
  for (const { phrase } of idea.cues) {
    if (phrase !== phrase.toLowerCase()) tell(`cue “${phrase}” is not in lower case`);
  }
  const scenes = new Set(idea.metaphors.map(({ scene }) => scene));
  if (scenes.size < FEWEST_SCENES)
    tell(`only ${scenes.size} scenes, ${FEWEST_SCENES} are asked for`);
  for (const template of [idea.plain, idea.advice])
    problems.push(...checkSlots(idea, idea.id, template));
  if (countSentences(idea.plain) > 2) tell('plain has more than two sentences');
  for (const template of [idea.title, idea.gist, ...idea.paraphrases]) {
    if (slotsOf(template).length > 0) tell(`slots do not belong in “${template}”`);
  }
  for (const metaphor of idea.metaphors) problems.push(...checkMetaphor(idea, metaphor));
  return problems;
}

function checkMetaphor(idea: Idea, metaphor: MetaphorTemplate): readonly Problem[] {
  const where = `${idea.id}/${metaphor.id}`;
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ where, what });
  const mapped = metaphor.mapping.map(({ role }) => role);
  const roles = idea.roles.map(({ id }) => id);
  for (const role of roles) if (!mapped.includes(role)) tell(`the mapping lacks the role ${role}`);
  for (const role of mapped)
    if (!roles.includes(role)) tell(`the mapping has no role ${role} to map`);
  for (const twice of repeated(mapped)) tell(`the mapping has ${twice} twice`);
  for (const form of ['short', 'full'] as const) {
    problems.push(...checkSlots(idea, where, metaphor[form]));
    if (slotsOf(metaphor[form]).length === 0) tell(`${form} has no slot`);
  }
  for (const text of [metaphor.title, metaphor.breaks]) {
    if (slotsOf(text).length > 0) tell(`slots do not belong in “${text}”`);
  }
  const shortWords = countTemplateWords(idea, metaphor.short);
  if (countSentences(metaphor.short) !== 1) tell('short is not one sentence');
  if (shortWords > MOST_WORDS_SHORT) tell(`short has ${shortWords} words`);
  const sentences = countSentences(metaphor.full);
  const fullWords = countTemplateWords(idea, metaphor.full);
  if (sentences < 2 || sentences > 3) tell(`full has ${sentences} sentences`);
  if (fullWords > MOST_WORDS_FULL) tell(`full has ${fullWords} words`);
  problems.push(...checkPictures(where, metaphor));
  return problems;
}

function repeated(items: readonly string[]): readonly string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) !== at))];
}
