import { compileCues } from '../ideas/cue-matcher.ts';
import { tokensOf } from '../ideas/tokens.ts';

/** Words of messages that hit close: ratings, pay, dismissal, illness, loss. Our own list. */
const words = [
  ...['rating*', 'partially meets', 'does not meet', 'not meet expectations', 'below expectations'],
  ...['underperform*', 'performance review', 'performance plan', 'improvement plan', 'pip'],
  ...['calibration', 'promotion', 'salary', 'bonus', 'compensation', 'demot*'],
  ...['let you go', 'letting you go', 'laid off', 'layoff*', 'dismiss*', 'terminat*', 'redundan*'],
  ...['fired', 'probation', 'severance', 'last day', 'complaint*', 'harass*', 'discriminat*'],
  ...['ill', 'illness', 'sick', 'sick leave', 'hospital', 'surgery', 'cancer', 'diagnos*'],
  ...['burnout', 'burned out', 'burnt out', 'depress*', 'anxiety', 'mental health', 'therapy'],
  ...['pregnan*', 'miscarriage', 'parental leave', 'bereave*', 'funeral', 'passed away', 'died'],
  ...['death', 'grief', 'divorce', 'war', 'suicid*', 'disab*'],
];

const find = compileCues(words.map((phrase) => ({ phrase, value: phrase })));

/** Whether a message touches something that a careless picture could hurt. */
export function isSensitive(message: string): boolean {
  return find(tokensOf(message)).length > 0;
}
