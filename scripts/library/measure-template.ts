import type { Idea } from '../../lib/ideas/idea.ts';
import { fillSlots } from '../../lib/metaphors/fill-slots.ts';
import { defaultPhrases } from '../../lib/metaphors/filled-phrases.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { countWords } from '../../lib/text/words.ts';

/** How many sentences a text with slots has. */
export function countSentences(template: string): number {
  return splitSentences(template.replace(/\{[^}]*\}/g, 'Thing')).length;
}

/** How many words a text has once the idea's own phrases are in its slots; 0 when a slot is unknown. */
export function countTemplateWords(idea: Idea, template: string): number {
  try {
    return countWords(fillSlots(template, defaultPhrases(idea)));
  } catch {
    return 0;
  }
}
