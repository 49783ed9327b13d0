import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'quantities';

/** "a lot of tests" is "many tests"; "much work" sounds stiff where nothing is denied or asked, so "a lot of work" stays. */
export const quantities: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    for (let at = 0; at < words.length - 3; at += 1) {
      const length = lengthAt(words, at);
      if (length === 0) continue;
      const noun = headAt(words, at + length);
      if (noun === undefined || !isPlural(noun)) continue;
      const put = 'many';
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

/** The noun that a phrase is about: "communication barriers" is about barriers. "Of the" would need its "of". */
function headAt(words: readonly Word[], start: number): Word | undefined {
  let at = start;
  while (words[at]?.pos === 'ADJ' || (words[at]?.pos === 'NOUN' && words[at + 1]?.pos === 'NOUN'))
    at += 1;
  return words[at]?.pos === 'NOUN' ? words[at] : undefined;
}

function isPlural(noun: Word): boolean {
  return noun.lower === 'people' || (noun.lower !== noun.lemma && /s$/.test(noun.lower));
}
