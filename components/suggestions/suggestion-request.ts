import { type Stage, type SuggestOptions, stages } from '../../lib/engines/engine.ts';

/** One message as the engine is asked about it, with what the user chose. */
export interface SuggestionRequest {
  readonly text: string;
  readonly options: Pick<SuggestOptions, 'idea' | 'phrases' | 'strength'>;
}

/** Takes the request whose answer is shown and the next one, returns the stages that differ. */
export function stagesToRun(
  shown: SuggestionRequest | null,
  next: SuggestionRequest,
): readonly Stage[] {
  if (shown?.text !== next.text) return stages;
  const changed = (name: keyof SuggestionRequest['options']) =>
    JSON.stringify(shown.options[name]) !== JSON.stringify(next.options[name]);
  const run = new Set<Stage>();
  if (changed('idea')) for (const stage of ['ideas', 'metaphors', 'plain'] as const) run.add(stage);
  if (changed('phrases')) for (const stage of ['metaphors', 'plain'] as const) run.add(stage);
  if (changed('strength')) run.add('rewrite');
  return stages.filter((stage) => run.has(stage));
}
