import { rulePass } from '../rules.ts';
import data from './clauses.json' with { type: 'json' };

export const clauses = rulePass('clauses', data.rules);
