import type { Sentence, Word } from '../grammar/word.ts';
import type { Pass } from '../pass.ts';

const id = 'hedge-again';
const hedges = new Set(['think', 'believe', 'feel', 'guess', 'suppose']);
/** What starts the claim behind "I think"; "I think so" and "I feel tired" make no claim. */
const claims = new Set(['PRON', 'DET', 'PROPN']);

/** "I think …. I think …": the first says that what follows is a view, so the sentence right behind does without. */
export const hedgeAgain: Pass = {
  id,
  propose: (sentence, { sentences }, index) => {
    const before = sentences[index - 1];
    if (sentence.previousEnd === undefined || before === undefined) return [];
    const { words } = sentence;
    if (!opensWithHedge(words) || !saysHedge(before)) return [];
    const to = words[2]?.lower === 'that' ? 3 : 2;
    const head = words[to];
    const verb = words[to + 1];
    if (head === undefined || !claims.has(head.pos) || verb === undefined) return [];
    return [
      {
        from: 0,
        to,
        put: '',
        rule: id,
        reason: `The sentence before says already that this is a view`,
        saidIn: { start: before.start, end: before.end },
      },
    ];
  },
};

function opensWithHedge(words: readonly Word[]): boolean {
  return words[0]?.lower === 'i' && hedges.has(words[1]?.lower ?? '');
}

function saysHedge({ words }: Sentence): boolean {
  return words.some(
    (word, at) => word.lower === 'i' && hedges.has(words[at + 1]?.lower ?? '') && at < 3,
  );
}
