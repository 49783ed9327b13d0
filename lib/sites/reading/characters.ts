/**
 * Characters that editors add and nobody types: U+FEFF around Quill's embeds, zero-width spaces, and the invisible
 * direction marks both sites put beside names. ZWJ and ZWNJ stay: emoji and scripts are made with them.
 */
export function isInvisible(unit: number): boolean {
  return (
    unit === 0xfeff ||
    unit === 0x200b ||
    unit === 0x200e ||
    unit === 0x200f ||
    unit === 0x061c ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2066 && unit <= 0x2069)
  );
}

/** NBSP and narrow NBSP: contenteditable editors put them for runs of ordinary spaces. */
export function isHardSpace(unit: number): boolean {
  return unit === 0xa0 || unit === 0x202f;
}

const invisible = /[\uFEFF\u200B\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g;
const hardSpace = /[\u00A0\u202F]/g;

/** `text` as a reader would give it back: one kind of newline, ordinary spaces, nothing invisible. */
export function normaliseText(text: string): string {
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(hardSpace, ' ')
    .replaceAll(invisible, '');
}
