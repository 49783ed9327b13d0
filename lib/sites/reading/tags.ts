/** Elements that begin and end a line (HTML's default style sheet, "display: block" and tables). */
export const BLOCK_TAGS: ReadonlySet<string> = new Set([
  'ADDRESS',
  'ARTICLE',
  'ASIDE',
  'BLOCKQUOTE',
  'CENTER',
  'DD',
  'DETAILS',
  'DIV',
  'DL',
  'DT',
  'FIELDSET',
  'FIGCAPTION',
  'FIGURE',
  'FOOTER',
  'FORM',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'HEADER',
  'HR',
  'LI',
  'MAIN',
  'NAV',
  'OL',
  'P',
  'PRE',
  'SECTION',
  'TABLE',
  'TBODY',
  'TD',
  'TFOOT',
  'TH',
  'THEAD',
  'TR',
  'UL',
]);

/** Blocks that carry no format of their own. */
export const PLAIN_BLOCK_TAGS: ReadonlySet<string> = new Set(['DIV', 'P']);

/** Elements that format characters. `span` and `font` are not among them: Gmail wraps plain text in them. */
export const FORMAT_TAGS: ReadonlySet<string> = new Set([
  'A',
  'B',
  'CODE',
  'DEL',
  'EM',
  'I',
  'INS',
  'MARK',
  'S',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'U',
]);

/** Never text, on any site. */
export const NEVER_TEXT =
  'script, style, template, noscript, textarea, input, select, button, svg, [hidden], [aria-hidden="true"]';
