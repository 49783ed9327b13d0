import type { Engine } from '../../lib/engines/engine.ts';
import type { MetaphorCard } from '../../lib/metaphors/card.ts';
import type { SuggestionRequest } from './suggestion-request.ts';
import type { SuggestionHistory } from './use-suggestions.ts';

/**
 * Returns a metaphor of the same idea that is not shown and was not put aside, from a scene of its
 * own when there is one; `undefined` when the library has no more, `failed` when the engine could
 * not answer.
 */
export async function findAnother(
  engine: Engine,
  request: SuggestionRequest,
  card: MetaphorCard,
  shown: readonly MetaphorCard[],
  history: SuggestionHistory,
): Promise<MetaphorCard | undefined | 'failed'> {
  const exclude = [...(history.exclude ?? []), ...shown.map((other) => other.id)];
  try {
    const { metaphors = [] } = await engine.suggest(request.text, {
      ...request.options,
      ...history,
      idea: card.idea,
      only: ['metaphors'],
      exclude,
    });
    const scenes = new Set(shown.map((other) => other.scene));
    const fresh = metaphors.filter((other) => !exclude.includes(other.id));
    return fresh.find((other) => !scenes.has(other.scene)) ?? fresh[0];
  } catch {
    return 'failed';
  }
}
