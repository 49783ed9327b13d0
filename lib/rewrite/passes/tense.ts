import { rulePass } from '../rules.ts';
import data from './tense.json' with { type: 'json' };

export const tense = rulePass('tense', data.rules);
