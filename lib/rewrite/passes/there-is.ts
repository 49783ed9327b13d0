import { rulePass } from '../rules.ts';
import data from './there-is.json' with { type: 'json' };

export const thereIs = rulePass('there-is', data.rules);
