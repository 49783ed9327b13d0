import type { Range } from '../../lib/text/range.ts';

/** Far enough for two words on either side, near enough to look at for every edit. */
const REACH = 60;

/** The last or first two words of the same line around a range, so that a lone "of" can be found again. */
export function contextOf(
  source: string,
  { start, end }: Range,
): { before: string; after: string } {
  const left = source.slice(Math.max(0, start - REACH), start);
  const right = source.slice(end, end + REACH);
  return {
    before: /(?:[^\s]+[^\S\n]+)?[^\s]*[^\S\n]*$/u.exec(left)?.[0] ?? '',
    after: /^[^\S\n]*[^\s]*(?:[^\S\n]+[^\s]+)?/u.exec(right)?.[0] ?? '',
  };
}
