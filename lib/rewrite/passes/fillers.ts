import { rulePass } from '../rules.ts';
import data from './fillers.json' with { type: 'json' };

export const fillers = rulePass('fillers', data.rules);
