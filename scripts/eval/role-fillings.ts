import { ideaById } from '../../lib/ideas/library/index.ts';
import { createStaticEmbedder } from '../../lib/ideas/static-embedder.ts';
import { findPhrases } from '../../lib/metaphors/find-phrases.ts';
import { tag } from '../../lib/rewrite/grammar/tagger.ts';
import { readAssets } from '../suggest/read-assets.ts';
import { findEvidence } from './find-evidence.ts';
import { samePhrase } from './same-phrase.ts';

/** A message of ours, with the phrases that a person would take for each role that it names. */
export interface FilledMessage {
  readonly idea: string;
  readonly text: string;
  readonly gold: object;
}

/** How the phrases found for roles compare with those that a person would have taken. */
export interface FillingScore {
  readonly messages: number;
  /** Roles that the messages name. */
  readonly named: number;
  /** Of them, those for which a phrase that a person would take is among the choices. */
  readonly offered: number;
  /** Phrases that were put in a slot. */
  readonly filled: number;
  /** Of them, those that a person would have taken too. */
  readonly right: number;
  /** For a person: "message: role = phrase". */
  readonly wrong: readonly string[];
}

/** Fills the roles of labelled messages, with the idea given. Ideas not in the library are left out. */
export async function scoreFillings(labelled: readonly FilledMessage[]): Promise<FillingScore> {
  const embedder = createStaticEmbedder(readAssets());
  const wrong: string[] = [];
  let messages = 0;
  let named = 0;
  let offered = 0;
  let filled = 0;
  for (const { idea: id, text, gold } of labelled) {
    const idea = ideaById(id);
    if (!idea) continue;
    messages += 1;
    const { sure, choices } = await findPhrases(text, idea, {
      tagger: tag,
      embedder,
      evidence: await findEvidence(text, idea),
    });
    for (const [role, golden] of Object.entries(gold) as [string, readonly string[]][]) {
      const isGolden = (phrase: string) => golden.some((one) => samePhrase(one, phrase));
      if (golden.length > 0) named += 1;
      if (choices[role]?.some(isGolden)) offered += 1;
      const phrase = sure[role];
      if (!phrase) continue;
      filled += 1;
      if (!isGolden(phrase.text)) wrong.push(`${id}: ${role} = ${phrase.text}`);
    }
  }
  return { messages, named, offered, filled, right: filled - wrong.length, wrong };
}
