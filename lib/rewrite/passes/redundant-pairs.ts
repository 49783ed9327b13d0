import { rulePass } from '../rules.ts';
import data from './redundant-pairs.json' with { type: 'json' };

export const redundantPairs = rulePass('redundant-pairs', data.rules);
