import { spansBetween } from './word-diff.ts';

/** With less than this share of its characters in common, a text is no longer what an earlier one was made into. */
const LEAST_SHARE = 0.5;

/**
 * Whether `text` has grown out of `earlier`: at least half of it stood there. Slack keeps its editor after Send, so what
 * stands there now may be another message; nothing at all is no other message.
 */
export function grewFrom(text: string, earlier: string): boolean {
  const replaced = spansBetween(text, earlier).reduce(
    (sum, { start, end }) => sum + end - start,
    0,
  );
  return text.length - replaced >= text.length * LEAST_SHARE;
}
