import type { IdeaSummary } from '../../../components/idea/idea-summary.ts';
import type { Suggestion } from '../../../lib/engines/engine.ts';
import type { RecognisedIdea } from '../../../lib/ideas/recognition.ts';
import type { SourceMessage } from '../../../lib/messages.ts';
import type { MetaphorCard, PlainExplanation } from '../../../lib/metaphors/card.ts';
import { applyEdits } from '../../../lib/rewrite/apply-edits.ts';
import type { Edit, Rewrite } from '../../../lib/rewrite/edit.ts';

export const text =
  'I just wanted to say that the X team result caps your rating. In order to fix that, improve it.';

export const library: readonly IdeaSummary[] = [
  { id: 'cap', title: 'Your main job sets the ceiling', gist: 'Extras cannot lift a weak core.' },
  { id: 'own', title: 'You answer for it', gist: 'Even when you did not cause it.' },
  { id: 'debt', title: 'Shortcuts are loans', gist: 'They cost more each month.' },
];

export const sure: RecognisedIdea = {
  idea: 'cap',
  score: 0.9,
  certainty: 'sure',
  evidence: [{ start: 26, end: 61 }],
};
export const likely: readonly RecognisedIdea[] = [
  { idea: 'cap', score: 0.5, certainty: 'likely', evidence: [] },
  { idea: 'own', score: 0.4, certainty: 'likely', evidence: [] },
];

export function card(id: string, scene: string, phrase = 'the X team result'): MetaphorCard {
  return {
    id: `cap/${id}`,
    idea: 'cap',
    title: `The ${id}`,
    scene,
    text: `A story about ${scene}. The X team result is the ${id} in it.`,
    short: `${phrase} is the ${id}.`,
    mapping: [
      {
        role: 'core',
        label: 'the main responsibility',
        writerWords: phrase,
        fromMessage: true,
        scenePart: `the ${id} itself`,
      },
      {
        role: 'extra',
        label: 'the extra work',
        writerWords: 'your extra work',
        fromMessage: false,
        scenePart: 'what goes on top',
      },
    ],
    breaks: `A ${id} does not get promoted.`,
    tone: ['light'],
    provenance: { kind: 'library', id: `cap/${id}` },
  };
}

export const cards = [card('cake', 'baking'), card('anchor', 'sailing')];

export const plain: PlainExplanation = {
  idea: 'cap',
  title: 'Your main job sets the ceiling',
  text: 'The X team result counts first.',
  advice: 'Improve it, or hand it over.',
  roles: [],
  provenance: { kind: 'library', id: 'cap' },
};

/** The edits "drop the opener" and "In order to -> To", made for any text that has them. */
export function rewriteOf(source: string): Rewrite {
  const wanted = [
    ['I just wanted to say that the', 'The', 'The opener says nothing'],
    ['In order to', 'To', "'in order to' says no more than 'to'"],
  ] as const;
  const edits = wanted.flatMap(([from, replacement, reason]): Edit[] => {
    const start = source.indexOf(from);
    return start < 0
      ? []
      : [{ start, end: start + from.length, replacement, reason, pass: 'sample' }];
  });
  return {
    source,
    text: applyEdits(source, edits),
    strength: 'tight',
    edits,
    vetoed: [
      {
        edit: { start: 0, end: 1, replacement: '', reason: '', pass: 'sample' },
        reason: 'would drop who says it',
      },
    ],
  };
}

export const suggestion: Required<Omit<Suggestion, 'meta' | 'closest'>> = {
  ideas: [sure],
  metaphors: cards,
  print: Array.from({ length: 128 }, (_, at) => at - 64),
  choices: { core: ['the X team result', 'the quarter'] },
  plain,
  rewrite: rewriteOf(text),
};

export const draft: SourceMessage = {
  kind: 'draft',
  site: 'slack',
  composer: 'thread',
  key: 'draft-1',
  text,
  detection: {
    long: true,
    feedback: true,
    score: 0.9,
    reasons: [{ id: 'address', text: 'speaks to one person' }],
  },
  writable: true,
};
