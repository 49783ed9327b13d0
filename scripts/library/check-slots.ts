import type { Idea } from '../../lib/ideas/idea.ts';
import { slotsOf } from '../../lib/metaphors/fill-slots.ts';
import type { Problem } from './problem.ts';

const braces = /\{[^{}]*\}/g;
/** A verb that shows number right behind a bare slot that is its subject reads wrong for one number. */
const boundVerb =
  /(?:^|[.!?:;,] |\b(?:because|when|if|while|once|but|so|that|where|until|though|as|then) )\{[A-Za-z-]+\} (?:is|are|was|were|has|have|does|do|isn't|aren't|wasn't|weren't|hasn't|haven't|doesn't|don't|needs|gets|makes|comes|goes|takes|holds|keeps)\b/;
/** Phrases carry their own determiner: "the {core}" would read "the your main job". */
const doubled = /\b(?:the|a|an|your|my|our|their|his|its) \{[A-Za-z-]+(?:'s)?\}/i;

/** Takes a text with slots of an idea; returns the slots that are unknown, malformed or would read wrong. */
export function checkSlots(idea: Idea, where: string, template: string): readonly Problem[] {
  const problems: Problem[] = [];
  const tell = (what: string) => problems.push({ where, what: `${what} in “${template}”` });
  const known = slotsOf(template);
  for (const [brace] of template.matchAll(braces)) {
    if (!known.some(({ slot }) => slot === brace)) tell(`${brace} is no slot`);
  }
  for (const { role, slot } of known) {
    if (!idea.roles.some(({ id }) => id === role)) tell(`${slot} names no role`);
  }
  if (/[{}]/.test(template.replace(braces, ''))) tell('a brace is left open');
  const bound = boundVerb.exec(template);
  if (bound) tell(`“${bound[0]}” fits one number only`);
  const twice = doubled.exec(template);
  if (twice) tell(`“${twice[0]}” puts a determiner before a phrase that has its own`);
  return problems;
}
