/** The calls that may stand in the shipped source although the scan looks for them, and why. */
export const allowed: readonly {
  readonly file: RegExp;
  readonly call: string;
  readonly reason: string;
}[] = [
  {
    file: /^entrypoints\/.*worker.*\.ts$/,
    call: 'fetch',
    reason:
      'reads the packaged model from the extension itself; nothing else is in reach of its address',
  },
];
