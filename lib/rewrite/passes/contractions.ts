import type { Word } from '../grammar/word.ts';
import type { Message, Pass } from '../pass.ts';
import { rulePass } from '../rules.ts';
import data from './contractions.json' with { type: 'json' };

const rules = rulePass(
  'contractions',
  data.rules.map((rule) => ({ ...rule, why: 'Shorter, as one says it' })),
);
const speaks = /\b(?:I|[Yy]ou|[Yy]our|[Ww]e|us|[Oo]ur|me|[Mm]y|\w+n['’]t|i['’](?:m|ve|d|ll))\b/;
const contracted =
  /\p{L}(?:n['’]t|['’](?:m|ve|d|ll|re))\b|\b(?:it|that|he|she|what|there|let)['’]s\b/iu;
/** Places for a contraction that a writer passed by, so that it is a choice and not chance. */
const PASSED_BY = 3;

const asked = new Set(['how', 'however', 'what', 'whatever', 'than']);
const clauseVerbs = new Set(data.clauseVerbs);
const formal = new WeakMap<Message, boolean>();

/** "I have" is "I've" where the writer speaks to a person, unless the whole message keeps to the long forms. */
export const contractions: Pass = {
  id: rules.id,
  propose: (sentence, message, index) =>
    speaks.test(message.text) && !isFormal(message)
      ? rules
          .propose(sentence, message, index)
          .filter(
            ({ from, to }) =>
              !isContracted(sentence.words[to]) &&
              isSubject(sentence.words, from) &&
              !isStressed(sentence.words, from, to) &&
              !endsClause(sentence.words, from, to),
          )
      : [],
};

/** "we would've" is contracted already. */
function isContracted(next: Word | undefined): boolean {
  return next?.glued === true && /^['’]/.test(next.text);
}

/** In "the way I use it is fine" the pronoun belongs to the verb before it; behind "I think" it starts a clause. */
function isSubject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (words[at]?.pos !== 'PRON' || before?.pos !== 'VERB') return true;
  return clauseVerbs.has(before.lemma);
}

/** "If you ARE going": who writes it large says it long. */
function isStressed(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ text }) => /^\p{Lu}{2,}$/u.test(text));
}

/** "how thorough you are in it", "more than you are": what the verb says stands before it, so it is said in full. */
function endsClause(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to]?.pos;
  return (
    (next === 'ADP' || next === 'ADV') &&
    words.slice(Math.max(0, from - 4), from).some(({ lower }) => asked.has(lower))
  );
}

function isFormal(message: Message): boolean {
  const known = formal.get(message);
  if (known !== undefined) return known;
  let places = 0;
  if (!contracted.test(message.text)) {
    message.sentences.forEach((sentence, index) => {
      places += rules.propose(sentence, message, index).length;
    });
  }
  const result = places >= PASSED_BY;
  formal.set(message, result);
  return result;
}
