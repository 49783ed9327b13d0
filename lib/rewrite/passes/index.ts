import type { Pass } from '../pass.ts';
import { active } from './active.ts';
import { announcements } from './announcements.ts';
import { asides } from './asides.ts';
import { clauses } from './clauses.ts';
import { contractions } from './contractions.ts';
import { echoes } from './echoes.ts';
import { fillers } from './fillers.ts';
import { frames } from './frames.ts';
import { hedgeAgain } from './hedge-again.ts';
import { lightVerbs } from './light-verbs.ts';
import { mailFormulas } from './mail-formulas.ts';
import { nominalisations } from './nominalisations.ts';
import { openers } from './openers.ts';
import { plainWords } from './plain-words.ts';
import { possessive } from './possessive.ts';
import { quantities } from './quantities.ts';
import { redundantPairs } from './redundant-pairs.ts';
import { relativeVerbs } from './relative-verbs.ts';
import { repeats } from './repeats.ts';
import { sameSubject } from './same-subject.ts';
import { sharedTo } from './shared-to.ts';
import { split } from './split.ts';
import { tense } from './tense.ts';
import { thereIs } from './there-is.ts';
import { verbFrames } from './verb-frames.ts';
import { wordyPhrases } from './wordy-phrases.ts';

/** All passes, in the order in which ties between edits are settled. */
export const passes: readonly Pass[] = [
  announcements,
  repeats,
  openers,
  hedgeAgain,
  mailFormulas,
  frames,
  wordyPhrases,
  verbFrames,
  lightVerbs,
  redundantPairs,
  clauses,
  tense,
  thereIs,
  fillers,
  asides,
  echoes,
  quantities,
  contractions,
  nominalisations,
  active,
  possessive,
  relativeVerbs,
  sameSubject,
  sharedTo,
  plainWords,
  split,
];
