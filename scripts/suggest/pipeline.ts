import { createEmbeddedEngine } from '../../lib/engines/embedded/engine.ts';
import { type Stage, type Suggestion, stages } from '../../lib/engines/engine.ts';
import { detect } from '../../lib/feedback/detect.ts';
import type { Detection } from '../../lib/feedback/detection.ts';
import type { Strength } from '../../lib/rewrite/edit.ts';
import { findModel } from './load-model.ts';
import { readAssets } from './read-assets.ts';

/** What a user of the script can ask for. */
export const parts = ['detect', ...stages] as const;
export type Part = (typeof parts)[number];

/** What came out for one text; parts not asked for are absent. */
export interface Answer {
  readonly source: string;
  readonly detection?: Detection;
  readonly suggestion: Suggestion;
  /** Milliseconds a part took. */
  readonly ms: Readonly<Partial<Record<Part, number>>>;
}

/** Loads the files that the panel's worker loads; returns what answers one text after another. */
export function loadPipeline() {
  const engine = createEmbeddedEngine(readAssets(), findModel());

  return async (
    text: string,
    { only, strength }: { only: readonly Part[]; strength: Strength },
  ): Promise<Answer> => {
    const start = performance.now();
    const detection = only.includes('detect') ? detect(text) : undefined;
    const detectMs = performance.now() - start;
    const suggestion = await engine.suggest(text, {
      only: only.filter((part): part is Stage => part !== 'detect'),
      strength,
    });
    return {
      source: text,
      ...(detection ? { detection } : {}),
      suggestion,
      ms: { ...(detection ? { detect: detectMs } : {}), ...suggestion.meta.ms },
    };
  };
}
