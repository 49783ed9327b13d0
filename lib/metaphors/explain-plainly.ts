import type { Idea } from '../ideas/idea.ts';
import type { PlainExplanation } from './card.ts';
import { fillSlots } from './fill-slots.ts';
import type { FilledPhrases } from './filled-phrases.ts';

/** Takes an idea and a phrase for each role; returns the idea in everyday words. */
export function explainPlainly(idea: Idea, phrases: FilledPhrases): PlainExplanation {
  return {
    idea: idea.id,
    title: idea.title,
    text: fillSlots(idea.plain, phrases),
    advice: fillSlots(idea.advice, phrases),
    roles: idea.roles.map((role) => ({
      role: role.id,
      label: role.label,
      writerWords: phrases[role.id]?.text ?? role.default.text,
      fromMessage: phrases[role.id]?.fromMessage ?? false,
    })),
    provenance: { kind: 'library', id: idea.id },
  };
}
