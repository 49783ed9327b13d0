/** The calls that may stand in the shipped source although the scan looks for them, and why. */
export const allowed: readonly {
  readonly file: string;
  readonly call: string;
  readonly reason: string;
}[] = [
  {
    file: 'lib/engines/embedded/worker.ts',
    call: 'fetch',
    reason:
      'reads the packaged word table from the extension itself; the content security policy lets it connect to nothing else',
  },
  {
    file: 'lib/sites/writing/type-into.ts',
    call: 'insertHTML',
    reason:
      "Gmail's only way to write several lines as one undo step; the markup is built by `plain-html` and `rebuild` from escaped text and from the draft's own formatting, and nothing of a suggestion is read as markup",
  },
];
