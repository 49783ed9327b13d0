import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'echoes';
const STEPS = 26;

/** Words that only repeat what stands beside them: "if …, then …", "responsibility for that core responsibility". */
export const echoes: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      if (word.lower === 'if' && opens(words[at - 1])) {
        const then = thenAfter(words, at);
        if (then !== undefined) {
          proposals.push({
            from: then,
            to: then + 1,
            put: '',
            rule: `${id}-then`,
            reason: "The comma says 'then' already",
          });
        }
      }
      for (const echo of [nounEcho(words, at), degreeEcho(words, at)]) {
        if (echo !== undefined) proposals.push(echo);
      }
    });
    return proposals;
  },
};

function opens(before: Word | undefined): boolean {
  return before === undefined || before.pos === 'PUNCT' || before.pos === 'CCONJ';
}

/** The "then" that answers an "if", behind a comma. */
function thenAfter(words: readonly Word[], from: number): number | undefined {
  for (let at = from + 2; at < Math.min(words.length - 2, from + STEPS); at += 1) {
    const word = words[at];
    if (word === undefined || /^[.!?;]$/.test(word.text)) return undefined;
    if (word.text === ',' && words[at + 1]?.lower === 'then')
      return words[at + 2]?.text === ',' ? undefined : at + 1;
  }
  return undefined;
}

function nounEcho(words: readonly Word[], at: number): Proposal | undefined {
  const noun = words[at];
  const link = words[at + 1];
  const pointer = words[at + 2];
  if (noun?.pos !== 'NOUN' || noun.kept || link === undefined || pointer === undefined)
    return undefined;
  if (link.lower !== 'for' && link.lower !== 'of') return undefined;
  if (!['that', 'this', 'the', 'these', 'those'].includes(pointer.lower)) return undefined;
  const again = words.slice(at + 3, at + 5).findIndex((word) => word.lower === noun.lower);
  if (again < 0 || words[at - 1]?.pos === 'DET' || words[at - 1]?.pos === 'ADJ') return undefined;
  return {
    from: at,
    to: at + 2,
    put: '',
    rule: `${id}-noun`,
    reason: `'${noun.text}' is said again right behind`,
  };
}

/** "really, really hard" and "very very good". */
function degreeEcho(words: readonly Word[], at: number): Proposal | undefined {
  const word = words[at];
  if (word?.pos !== 'ADV' || word.kept) return undefined;
  const again = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  if (words[again]?.lower !== word.lower) return undefined;
  return {
    from: at,
    to: again + 1,
    put: word.text,
    rule: `${id}-noun`,
    reason: `'${word.text}' once is enough`,
  };
}
