import { ideaById } from '../../lib/ideas/library/index.ts';
import type { Recogniser } from '../../lib/ideas/recognise.ts';
import { createStaticEmbedder } from '../../lib/ideas/static-embedder.ts';
import { findPhrases } from '../../lib/metaphors/find-phrases.ts';
import { tag } from '../../lib/rewrite/grammar/tagger.ts';
import { readAssets } from '../suggest/read-assets.ts';

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
  /** Phrases that were put in a slot. */
  readonly filled: number;
  /** Of them, those that a person would have taken too. */
  readonly right: number;
  /** For a person: "message: role = phrase". */
  readonly wrong: readonly string[];
}

/** Fills the roles of labelled messages, with the idea given. Ideas not in the library are left out. */
export async function scoreFillings(
  recognise: Recogniser,
  labelled: readonly FilledMessage[],
): Promise<FillingScore> {
  const embedder = createStaticEmbedder(readAssets());
  const wrong: string[] = [];
  let messages = 0;
  let named = 0;
  let filled = 0;
  for (const { idea: id, text, gold } of labelled) {
    const idea = ideaById(id);
    if (!idea) continue;
    messages += 1;
    const evidence =
      (await recognise(text)).ideas.find((other) => other.idea === id)?.evidence ?? [];
    const found = await findPhrases(text, idea, { tagger: tag, embedder, evidence });
    const golden = new Map(Object.entries(gold) as [string, readonly string[]][]);
    named += [...golden.values()].filter((phrases) => phrases.length > 0).length;
    for (const [role, phrase] of Object.entries(found)) {
      filled += 1;
      const fits = golden.get(role)?.some((one) => one.toLowerCase() === phrase.text.toLowerCase());
      if (!fits) wrong.push(`${id}: ${role} = ${phrase.text}`);
    }
  }
  return { messages, named, filled, right: filled - wrong.length, wrong };
}
