import type { Idea, MetaphorTemplate } from '../ideas/idea.ts';
import type { MetaphorCard } from './card.ts';
import { fillSlots } from './fill-slots.ts';
import type { FilledPhrases } from './filled-phrases.ts';

/** The card's id, the same for every message. */
export function cardId(idea: Idea, metaphor: MetaphorTemplate): string {
  return `${idea.id}/${metaphor.id}`;
}

/** Takes an idea, one of its metaphors and a phrase for each role; returns the finished card. */
export function makeCard(
  idea: Idea,
  metaphor: MetaphorTemplate,
  phrases: FilledPhrases,
): MetaphorCard {
  const id = cardId(idea, metaphor);
  return {
    id,
    idea: idea.id,
    title: metaphor.title,
    scene: metaphor.scene,
    text: fillSlots(metaphor.full, phrases),
    short: fillSlots(metaphor.short, phrases),
    mapping: metaphor.mapping.map(({ role, scenePart }) => ({
      role,
      label: idea.roles.find((other) => other.id === role)?.label ?? role,
      writerWords: phrases[role]?.text ?? '',
      fromMessage: phrases[role]?.fromMessage ?? false,
      scenePart,
    })),
    breaks: metaphor.breaks,
    tone: metaphor.tone,
    provenance: { kind: 'library', id },
  };
}
