import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'quantities';

/** "a lot of tests" is "many tests", "a lot of work" is "much work". */
export const quantities: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    for (let at = 0; at < words.length - 3; at += 1) {
      const length = lengthAt(words, at);
      if (length === 0) continue;
      const noun = words.slice(at + length, at + length + 3).find((word) => word.pos === 'NOUN');
      if (noun === undefined) continue;
      const put = isPlural(noun) ? 'many' : 'much';
      const said = length === 2 ? 'lots of' : 'a lot of';
      proposals.push({
        from: at,
        to: at + length,
        put,
        rule: id,
        reason: `'${put}' says '${said}' in one word`,
      });
    }
    return proposals;
  },
};

function lengthAt(words: readonly Word[], at: number): number {
  if (words[at]?.lower === 'lots' && words[at + 1]?.lower === 'of') return 2;
  if (words[at]?.lower === 'a' && words[at + 1]?.lower === 'lot' && words[at + 2]?.lower === 'of')
    return 3;
  return 0;
}

function isPlural(noun: Word): boolean {
  return noun.lower === 'people' || (noun.lower !== noun.lemma && /s$/.test(noun.lower));
}
