import { ownWords } from '../text/own-words.ts';
import { countWords } from '../text/words.ts';
import type { Detection } from './detection.ts';
import { measure } from './features.ts';
import { isEnglish } from './language.ts';
import { reasonsFor } from './reasons.ts';
import { scoreOf } from './score.ts';
import { tokenise } from './tokens.ts';
import weights from './weights.json' with { type: 'json' };

/** How readily the detector speaks: `rare` when nearly sure, `often` when it may well be. */
export type Sensitivity = 'rare' | 'normal' | 'often';

/** Where a text stands: in a draft an offer comes unasked, on a received message only to who rests on it. */
export type Place = 'draft' | 'received';

export interface DetectSettings {
  /** The shortest text that counts as long, in words of the writer's own. 60 unless told. */
  readonly minWords?: number;
  /** `normal` unless told. */
  readonly sensitivity?: Sensitivity;
}

const SHORTEST = 60;

/**
 * Says whether a text is long feedback: its writer assesses something that the reader did or made, or explains how
 * they are assessed. Takes plain text; quotes, code, links, greeting and signature are not counted. Pure, one pass,
 * cheap enough for every pause in typing. A text in another language than English gets score 0: no claim.
 */
export function detect(
  text: string,
  settings: DetectSettings = {},
  place: Place = 'draft',
): Detection {
  const own = ownWords(text);
  const long = countWords(own) >= (settings.minWords ?? SHORTEST);
  const tokens = tokenise(own);
  if (!isEnglish(tokens.words)) return { long, feedback: false, score: 0, reasons: [] };
  const features = measure(tokens);
  const score = scoreOf(features, tokens);
  const feedback = long && score >= weights.thresholds[place][settings.sensitivity ?? 'normal'];
  return {
    long,
    feedback,
    score,
    reasons: score >= LEAST_WITH_REASONS ? reasonsFor(features) : [],
  };
}

/** Below this, single cues would be listed for texts that are plainly something else. */
const LEAST_WITH_REASONS = 0.2;
