import type { Range } from '../text/range.ts';
import type { Edit } from './edit.ts';
import { analyse } from './grammar/analyse.ts';
import type { Sentence } from './grammar/word.ts';
import type { Message, Pass } from './pass.ts';
import { passes as allPasses } from './passes/index.ts';
import { placeEdit } from './place-edit.ts';

/** An edit before the choice: with the rule behind it and the sentence it belongs to. */
export interface Candidate {
  readonly edit: Edit;
  readonly rule: string;
  readonly sentence: Sentence;
  /** Where the message says the same. */
  readonly saidIn: Range | undefined;
  readonly excuses: readonly string[];
}

/** Every edit that any pass proposes for a message, in source order; edits may overlap. */
export function proposeEdits(
  text: string,
  passes: readonly Pass[] = allPasses,
): readonly Candidate[] {
  const message: Message = { text, sentences: analyse(text) };
  const candidates: Candidate[] = [];
  message.sentences.forEach((sentence, index) => {
    for (const pass of passes) {
      for (const proposal of pass.propose(sentence, message, index)) {
        const edit = placeEdit(text, sentence, proposal, pass.id);
        if (edit === undefined) continue;
        const { rule, saidIn, excuses = [] } = proposal;
        candidates.push({ edit, rule, sentence, saidIn, excuses });
      }
    }
  });
  return candidates.sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
}
