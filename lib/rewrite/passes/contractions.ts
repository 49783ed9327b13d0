import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './contractions.json' with { type: 'json' };

const rules = rulePass(
  'contractions',
  data.rules.map((rule) => ({ ...rule, why: 'Shorter, in the tone of the rest of your message' })),
);
const contracted = /\b(?:i['’]m|\w+n['’]t|(?:i|you|we|they|he|she|it|that)['’](?:s|ve|ll|d|re))\b/i;

/** "I have" is "I've" where the writer writes so elsewhere in the message. */
export const contractions: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    contracted.test(message.text) ? rules.propose(sentence, message, index) : [],
};
