import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';

const id = 'same-subject';
const subjects = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they']);

/** "He won and he left" is "He won and left": the second subject is the first. */
export const sameSubject: Pass = {
  id,
  propose: ({ words }) => {
    const subject = words[0]?.lower ?? '';
    if (!subjects.has(subject) || !isFiniteVerb(words[1])) return [];
    const proposals: Proposal[] = [];
    for (let at = 2; at < words.length - 1; at += 1) {
      const and = words[at];
      const pronoun = words[at + 1];
      if (and === undefined || pronoun === undefined) break;
      if (subjects.has(and.lower) && and.lower !== subject) break;
      if (
        /^[;:("“]$/.test(and.text) ||
        ['that', 'because', 'if', 'when', 'which', 'who'].includes(and.lower)
      )
        break;
      if (!['and', 'but', 'or', 'then'].includes(and.lower) || pronoun.lower !== subject) continue;
      if (
        !isFiniteVerb(words[at + 2]) &&
        !(words[at + 2]?.pos === 'ADV' && isFiniteVerb(words[at + 3]))
      )
        continue;
      if (words[at + 2]?.glued) continue;
      // "I can see the team is late and I can help": the second verb would be the team's.
      if (words.slice(2, at).filter(tellsTense).length > 1) continue;
      const comma = words[at - 1]?.text === ',';
      proposals.push({
        from: comma ? at - 1 : at,
        to: at + 2,
        put: and.text,
        rule: id,
        reason: `'${pronoun.text}' is clear without saying it again`,
      });
    }
    return proposals;
  },
};

function tellsTense(word: Word): boolean {
  return word.pos === 'AUX' || (word.pos === 'VERB' && (word.form === 's' || word.form === 'past'));
}

function isFiniteVerb(word: Word | undefined): boolean {
  return word !== undefined && (word.pos === 'VERB' || word.pos === 'AUX') && word.form !== 'ing';
}
