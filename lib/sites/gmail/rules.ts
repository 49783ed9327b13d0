import type { ReadingRules } from '../reading/reading-rules.ts';
import { isForeignInMail } from './foreign-words.ts';

const NOT_THE_WRITERS =
  '.gmail_signature, [data-smartmail="gmail_signature"], .gmail_signature_prefix, .gmail_attr, blockquote.gmail_quote, blockquote[type="cite"]';

const emojiAndChips = [
  { selector: 'img[data-emoji]', attribute: 'data-emoji' },
  { selector: 'img.an1[alt], img[goomoji]', attribute: 'alt' },
];

/** How a mail that is being written reads (captures 2013 to 2026, MIME 2015 to 2026). */
export const draftRules: ReadingRules = {
  whiteSpace: 'collapse',
  leftOut: 'grammarly-extension',
  kept: NOT_THE_WRITERS,
  cutFrom: '',
  isForeign: isForeignInMail,
  embeds: [...emojiAndChips, { selector: '[contenteditable="false"]' }],
  paragraphBreak: '',
  quote: '',
  codeLine: '',
};

/**
 * How a mail that was sent reads. Not all of `.gmail_quote` is left out: replies between the lines stand in it. Other
 * mail programs mark what they quote in their own ways; Gmail puts a prefix before their ids and classes.
 */
export const messageRules: ReadingRules = {
  ...draftRules,
  leftOut: '.adL, .adM, .h5, .adm, .yj6qo, .ajR, .HOEnZb, grammarly-extension',
  kept: `${NOT_THE_WRITERS}, [class$="moz-cite-prefix"], [class$="moz-signature"]`,
  cutFrom:
    '[id$="divRplyFwdMsg"], [id$="appendonsend"], [class*="yahoo_quoted"], [class*="protonmail_quote"]',
  embeds: emojiAndChips,
};
