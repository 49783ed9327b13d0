import { inflect } from '../grammar/inflect.ts';
import type { Word } from '../grammar/word.ts';
import type { Pass, Proposal } from '../pass.ts';
import { compilePattern, matchPattern } from '../pattern.ts';
import data from './light-verbs.json' with { type: 'json' };

const id = 'light-verbs';

const entries = data.phrases.map(([lemma = '', words = '', plain = '']) => ({
  lemma,
  pattern: compilePattern(`~${lemma} ${words}`),
  plain,
}));

/** "make a decision" is "decide": the noun holds the verb, the verb before it says nothing. */
export const lightVerbs: Pass = {
  id,
  propose: ({ words }) => {
    const proposals: Proposal[] = [];
    words.forEach((word, at) => {
      if (word.pos !== 'VERB' && word.pos !== 'AUX') return;
      for (const entry of entries) {
        if (entry.lemma !== word.lemma) continue;
        const match = matchPattern(entry.pattern, words, at);
        if (match === undefined || (word.lemma === 'be' && !isFiniteBe(word))) continue;
        const put = inflect(entry.plain, beForm(word));
        const said = words
          .slice(match.from, match.to)
          .map((w) => w.text)
          .join(' ');
        proposals.push({
          from: match.from,
          to: match.to,
          put,
          rule: id,
          reason: `'${said}' is '${put}'`,
        });
        break;
      }
    });
    return proposals;
  },
};

function isFiniteBe(word: Word): boolean {
  return ['is', 'are', 'was', 'were'].includes(word.lower);
}

function beForm(word: Word): Word['form'] {
  if (word.lower === 'is') return 's';
  if (word.lower === 'are') return 'base';
  if (word.lower === 'was' || word.lower === 'were') return 'past';
  return word.form;
}
