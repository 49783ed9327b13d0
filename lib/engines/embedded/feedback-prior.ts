import { detect } from '../../feedback/detect.ts';

/**
 * How much a message reads like long feedback, 0 to 1, for the recogniser to reckon with. A short one tells nothing:
 * 0.
 */
export function feedbackPrior(message: string): number {
  const { long, score } = detect(message);
  return long ? score : 0;
}
