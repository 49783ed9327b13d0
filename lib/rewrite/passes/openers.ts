import { rulePass } from '../rules.ts';
import data from './openers.json' with { type: 'json' };

export const openers = rulePass('openers', data.rules);
