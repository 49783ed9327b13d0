import type { Range } from './range.ts';

/** Kinds of text that no rewrite may touch. */
const patterns: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /`[^`\n]+`/g,
  /\bhttps?:\/\/[^\s<>"”]+|\bwww\.[^\s<>"”]+/gi,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}\w/g,
  /(?<![\w])@[\w.-]*\w/g,
  /(?<![\w&])#[\w-]*\w/g,
  /(?<!\w):[a-z0-9_+-]+:(?!\w)/gi,
  /<[@#!][^>\n]+>/g,
  /\b\w+_\w+\b|(?<![\w-])[\w-]{1,80}\.(?:pdf|docx?|xlsx?|pptx?|csv|txt|md|json|ya?ml|html?|css|js|ts|tsx|vue|py|sql|png|jpe?g|zip)\b/gi,
  /(?<![\w.])[\w.]{1,60}\([^()\n]{0,40}\)/g,
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|«[^»\n]{1,300}»/g,
  /(?<![\w])['‘][^'‘’\n]{1,120}['’](?!\w)/g,
];

/** Finds code, links, addresses, mentions, channels, emoji shortcodes, file names and quoted words. Returns ranges in order, merged where they touch. */
export function findProtected(text: string): readonly Range[] {
  const ranges: Range[] = [];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      ranges.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  ranges.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) {
      if (range.end > last.end) merged[merged.length - 1] = { start: last.start, end: range.end };
    } else merged.push(range);
  }
  return merged;
}
