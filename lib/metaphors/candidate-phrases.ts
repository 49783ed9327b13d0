import type { Range } from '../text/range.ts';
import { splitSentences } from '../text/sentences.ts';
import { findNounPhrases, type NounPhrase } from './noun-phrases.ts';
import type { Tagger } from './placed-words.ts';
import { type SlotForm, slotForm } from './slot-form.ts';

/** A noun phrase of a message that could stand in a slot. */
export interface CandidatePhrase extends Range, SlotForm {
  readonly phrase: NounPhrase;
  /** The range of the sentence that it stands in, and that sentence's place in the message. */
  readonly sentence: Range & { readonly place: 'first' | 'middle' | 'last' };
}

/** A message with more is a book: it names its matter early. */
const MOST = 400;

/** Takes a message and a tagger; returns the phrases of the message that could stand in a slot, in order. */
export function candidatePhrases(message: string, tagger: Tagger): readonly CandidatePhrase[] {
  const sentences = splitSentences(message);
  const candidates: CandidatePhrase[] = [];
  let at = 0;
  for (const phrase of findNounPhrases(message, tagger)) {
    const { start, end } = phrase;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at += 1;
    const sentence = sentences[at];
    if (!sentence || start < sentence.start || end > sentence.end) continue;
    const form = slotForm(phrase);
    if (!form) continue;
    if (candidates.length === MOST) break;
    const place = at === 0 ? 'first' : at === sentences.length - 1 ? 'last' : 'middle';
    candidates.push({ ...form, start, end, phrase, sentence: { ...sentence, place } });
  }
  return candidates;
}
