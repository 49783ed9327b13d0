import { detect } from '../../lib/feedback/detect.ts';
import { nextDraftState, quietDraft } from '../../lib/feedback/draft-watch.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { countWords } from '../../lib/text/words.ts';

/** What happens while a draft is typed, with a pause after every sentence. */
export interface Growth {
  /** Words at the pause at which help was first offered; null when it never was. */
  readonly onAt: number | null;
  /** The offer came on once and stayed, or never came. */
  readonly steady: boolean;
}

/** Types a text sentence by sentence. */
export function growDraft(text: string): Growth {
  let state = quietDraft;
  let onAt: number | null = null;
  let changes = 0;
  for (const { end } of splitSentences(text)) {
    const draft = text.slice(0, end);
    const next = nextDraftState(state, detect(draft));
    if (next.offered !== state.offered) changes += 1;
    if (next.offered && onAt === null) onAt = countWords(draft);
    state = next;
  }
  return { onAt, steady: changes <= 1 };
}
