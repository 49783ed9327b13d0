import type { Token } from './tokens.ts';

const others = new Set(
  (
    "you your yours yourself you're you've you'd you'll people they them their they're nobody " +
    'everybody everyone anyone someone team'
  ).split(' '),
);
const writer = new Set("i me my mine myself i'm i've i'd i'll".split(' '));
/** Words added to a text's length, so that one "you" in a short text is no high rate. */
const SMOOTHING = 20;

/**
 * How much a text speaks to its reader or about people, and not about its writer: explanations do the
 * first, reports about oneself the second. Takes the text's words; returns a rate from -1 to 1.
 */
export function addressOf(tokens: readonly Token[]): number {
  let balance = 0;
  for (const { word } of tokens) {
    if (others.has(word)) balance += 1;
    else if (writer.has(word)) balance -= 1;
  }
  return balance / (tokens.length + SMOOTHING);
}
