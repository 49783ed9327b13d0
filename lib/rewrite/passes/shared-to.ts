import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'shared-to';

/** "to read it and to answer" is "to read it and answer": one "to" serves both verbs. */
export const sharedTo: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    let open = false;
    words.forEach((word, at) => {
      if (/^[,.;:()–—]$/.test(word.text)) open = false;
      if (word.lower !== 'to' || !isBase(words[at + 1])) return;
      const and = words[at - 1]?.lower;
      if (open && (and === 'and' || and === 'or') && words[at + 1]?.pos === 'VERB') {
        proposals.push({
          from: at,
          to: at + 1,
          put: '',
          rule: id,
          reason: "The first 'to' serves both verbs",
        });
      }
      open = true;
    });
    return proposals;
  },
};

function isBase(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX') && word.form === 'base';
}
