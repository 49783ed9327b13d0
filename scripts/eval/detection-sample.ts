/** A labelled text of `detection_dev.jsonl`. */
export interface Sample {
  readonly id: string;
  readonly label: 'feedback' | 'other' | 'short';
  readonly kind: string;
  readonly group: string;
  readonly origin: 'real' | 'written';
  readonly text: string;
}
