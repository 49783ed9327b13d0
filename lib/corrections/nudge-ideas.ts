import type { Nudges } from '../ideas/recognise.ts';
import type { Correction } from './correction.ts';
import { likeness, type MessagePrint } from './message-print.ts';

/** Below this, messages only share a topic: `npm run eval -- corrections` prints how alike different messages are. */
const RELATED = 0.75;
/** From here on they are one message, edited. */
export const ALIKE = 0.9;

/**
 * What remembered corrections say about a message. Takes its print and the corrections; the one of the message most like
 * it counts for each idea, and corrections of messages that are not like it count nothing.
 */
export function nudgeIdeas(print: MessagePrint, corrections: readonly Correction[]): Nudges {
  const nudges = new Map<string, number>();
  const told = corrections
    .map(({ print: other, ...correction }) => ({ ...correction, weight: weightOf(print, other) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || b.at - a.at);
  for (const { chosen, rejected, weight } of told) {
    if (!nudges.has(chosen)) nudges.set(chosen, weight);
    if (rejected !== undefined && !nudges.has(rejected)) nudges.set(rejected, -weight);
  }
  return nudges;
}

/** Takes corrections and a print; returns those that were not made of that message. */
export function aboutOthers(
  corrections: readonly Correction[],
  print: MessagePrint,
): readonly Correction[] {
  return corrections.filter((one) => likeness(one.print, print) < ALIKE);
}

function weightOf(print: MessagePrint, other: MessagePrint): number {
  return Math.min(1, Math.max(0, (likeness(print, other) - RELATED) / (ALIKE - RELATED)));
}
