/** Something wrong in the library, for the person who wrote it. */
export interface Problem {
  /** `weak-core-caps-total` or `weak-core-caps-total/late-train`. */
  readonly where: string;
  readonly what: string;
}
