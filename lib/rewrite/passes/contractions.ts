import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './contractions.json' with { type: 'json' };

const rules = rulePass(
  'contractions',
  data.rules.map((rule) => ({ ...rule, why: 'Shorter, as one says it' })),
);
const contracted = /\b(?:I|[Yy]ou|[Yy]our|[Ww]e|us|[Oo]ur|me|[Mm]y|\w+n['’]t|i['’](?:m|ve|d|ll))\b/;

/** "I have" is "I've" where the writer speaks to a person. */
export const contractions: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    contracted.test(message.text) ? rules.propose(sentence, message, index) : [],
};
