/** What just happened, said once and kept until the next thing happens or it is closed. */
export interface Notice {
  readonly tone: 'done' | 'problem';
  readonly text: string;
  readonly actions?: readonly NoticeAction[];
}

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}
