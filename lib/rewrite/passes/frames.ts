import type { Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './frames.json' with { type: 'json' };
import { sharesForm } from './shared-form.ts';

const rules = rulePass('frames', data.rules);

/** Words around a verb that say no more than the verb. */
export const frames: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    rules
      .propose(sentence, message, index)
      .filter(({ to, rule }) => rule !== 'able-past' || !sharesForm(sentence.words, to)),
};
