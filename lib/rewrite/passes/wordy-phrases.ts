import { rulePass } from '../rules.ts';
import data from './wordy-phrases.json' with { type: 'json' };

export const wordyPhrases = rulePass('wordy-phrases', data.rules);
