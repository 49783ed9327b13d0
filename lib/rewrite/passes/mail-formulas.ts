import { rulePass } from '../rules.ts';
import data from './mail-formulas.json' with { type: 'json' };

export const mailFormulas = rulePass('mail-formulas', data.rules);
