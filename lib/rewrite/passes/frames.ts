import { rulePass } from '../rules.ts';
import data from './frames.json' with { type: 'json' };

export const frames = rulePass('frames', data.rules);
