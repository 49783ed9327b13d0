/** Why the detector spoke, in words a person understands: "speaks to one person". */
export interface DetectionReason {
  readonly id: string;
  readonly text: string;
}

/** What `detect(text)` says about a message. */
export interface Detection {
  /** The message is long enough for an explanation to get lost in it. */
  readonly long: boolean;
  /** The message is long and assesses something its reader did or made. */
  readonly feedback: boolean;
  /** 0 to 1; `feedback` is this score against the shipped threshold, and `long`. */
  readonly score: number;
  readonly reasons: readonly DetectionReason[];
}
