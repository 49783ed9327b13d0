import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Engine, Stage, Suggestion, SuggestOptions } from '../../lib/engines/engine.ts';
import type { MetaphorCard } from '../../lib/metaphors/card.ts';
import { type SuggestionRequest, stagesToRun } from './suggestion-request.ts';

export interface Suggestions {
  readonly parts: Omit<Suggestion, 'meta'>;
  /** The text that `parts.ideas` points into: the draft may have grown since. */
  readonly ideasText: string;
  /** Parts that are being worked on; what they show until then is from before. */
  readonly pending: ReadonlySet<Stage>;
  readonly failed: boolean;
}

/** Read when a run starts and never a cause of one: a star must not reorder what is looked at. */
export type SuggestionHistory = Pick<SuggestOptions, 'exclude' | 'landed' | 'corrections'>;

const nothing: Suggestions = { parts: {}, ideasText: '', pending: new Set(), failed: false };

/**
 * Keeps the engine's suggestions for a message up to date. A newer request cancels the older one;
 * parts are taken as they come, and what stands stays until its successor is there.
 */
export function useSuggestions(
  engine: Engine,
  request: SuggestionRequest,
  history: RefObject<SuggestionHistory>,
) {
  const [suggestions, setSuggestions] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  const answered = useRef<SuggestionRequest | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt runs the same request again
  useEffect(() => {
    const only = stagesToRun(answered.current, request);
    if (only.length === 0) return;

    const controller = new AbortController();
    const { signal } = controller;
    const take = (suggestion: Suggestion, waitingFor: readonly Stage[]) => {
      if (!signal.aborted) {
        setSuggestions((before) => merge(before, suggestion, request.text, waitingFor));
      }
    };
    setSuggestions((before) => ({ ...before, pending: new Set(only), failed: false }));
    engine
      .suggest(request.text, {
        ...request.options,
        ...history.current,
        only,
        signal,
        onPartial: (partial) => take(partial, only),
      })
      .then(
        (suggestion) => {
          if (signal.aborted) return;
          answered.current = request;
          take(suggestion, []);
        },
        () => {
          if (signal.aborted) return;
          setSuggestions((before) => ({ ...before, pending: new Set(), failed: true }));
        },
      );
    return () => controller.abort();
  }, [engine, request, history, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const replaceMetaphor = useCallback((id: string, by: MetaphorCard) => {
    setSuggestions((before) => {
      const metaphors = before.parts.metaphors?.map((card) => (card.id === id ? by : card)) ?? [];
      return { ...before, parts: { ...before.parts, metaphors } };
    });
  }, []);

  return { suggestions, retry, replaceMetaphor };
}

function merge(
  before: Suggestions,
  { meta: _, ...parts }: Suggestion,
  text: string,
  waitingFor: readonly Stage[],
): Suggestions {
  return {
    parts: { ...before.parts, ...parts },
    ideasText: parts.ideas ? text : before.ideasText,
    pending: new Set(waitingFor.filter((stage) => parts[stage] === undefined)),
    failed: false,
  };
}
