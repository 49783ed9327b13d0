import { compileCues } from '../ideas/cue-matcher.ts';
import type { Embedder } from '../ideas/embedder.ts';
import type { Idea, Phrase } from '../ideas/idea.ts';
import { tokensOf } from '../ideas/tokens.ts';
import { dot } from '../ideas/vectors.ts';
import type { Range } from '../text/range.ts';
import { findNounPhrases, type NounPhrase, type Tagger } from './noun-phrases.ts';
import { numberOf } from './number-of.ts';
import { type SlotForm, slotForm } from './slot-form.ts';

export interface FindOptions {
  readonly tagger: Tagger;
  readonly embedder: Embedder;
  /** Sentences that carry the idea; without any, all of them may. Phrases in them come first. */
  readonly evidence?: readonly Range[];
}

/** Without a cue in it, a phrase has to be this near (cosine) to one of the role's own phrases. */
const NEAR_ENOUGH = 0.82;

interface Candidate {
  readonly role: string;
  readonly text: string;
  readonly score: number;
  readonly start: number;
}

/**
 * Finds the writer's own words for an idea's roles. A wrong phrase is worse than the library's
 * default, so a role is left out unless the message names it: by one of the role's cues as the head
 * of a noun phrase, or by a phrase that means nearly the same. Plain phrases ("the market") and cues
 * of one word count only in the sentences that carry the idea.
 * Takes the message and the idea; returns phrases by role id, no phrase twice.
 */
export async function findPhrases(
  message: string,
  idea: Idea,
  { tagger, embedder, evidence = [] }: FindOptions,
): Promise<Readonly<Record<string, Phrase>>> {
  const usable = findNounPhrases(message, tagger)
    .map((phrase) => ({ phrase, form: slotForm(phrase) }))
    .filter((entry): entry is { phrase: NounPhrase; form: SlotForm } => entry.form !== null);
  if (usable.length === 0) return {};
  const cueHits = compileCues(
    idea.roles.flatMap((role) => role.cues.map((phrase) => ({ phrase, value: role.id }))),
  )(tokensOf(message));
  const nearness = await nearnessToRoles(
    usable.map(({ form }) => form.text),
    idea,
    embedder,
  );
  const mentions = new Map<string, number>();
  for (const { form } of usable) mentions.set(form.text, (mentions.get(form.text) ?? 0) + 1);

  const candidates: Candidate[] = [];
  for (const [at, { phrase, form }] of usable.entries()) {
    for (const role of idea.roles) {
      const inEvidence =
        evidence.length === 0 ||
        evidence.some((range) => phrase.start >= range.start && phrase.end <= range.end);
      const cued = cueHits
        .filter((hit) => hit.value === role.id && namesHead(hit, phrase))
        .map((hit) => hit.words);
      const near = nearness[at]?.[role.id] ?? 0;
      if (cued.length === 0 && near < NEAR_ENOUGH) continue;
      if (!inEvidence && (form.plain || Math.max(0, ...cued) < 2)) continue;
      candidates.push({
        role: role.id,
        text: form.text,
        score:
          (cued.length > 0 ? 2 + Math.max(...cued) / 2 : 0) +
          near +
          form.standing +
          (inEvidence ? 0.5 : 0) +
          Math.min(3, mentions.get(form.text) ?? 1) * 0.2,
        start: phrase.start,
      });
    }
  }
  return assign(candidates);
}

/** Best candidates first, one phrase a role and one role a phrase. */
function assign(candidates: readonly Candidate[]): Readonly<Record<string, Phrase>> {
  const found: Record<string, Phrase> = {};
  const taken = new Set<string>();
  for (const { role, text } of [...candidates].sort(
    (a, b) => b.score - a.score || a.start - b.start,
  )) {
    if (found[role] || taken.has(text)) continue;
    found[role] = { text, number: numberOf(text) };
    taken.add(text);
  }
  return found;
}

/** The cue has to end in the head: "different role" does not name "the different role style work". */
function namesHead(hit: Range, phrase: NounPhrase): boolean {
  return hit.end === phrase.head.end && hit.start >= phrase.start;
}

async function nearnessToRoles(
  phrases: readonly string[],
  idea: Idea,
  embedder: Embedder,
): Promise<readonly Readonly<Record<string, number>>[]> {
  const own = idea.roles.map((role) => ({
    role: role.id,
    texts: [role.default.text, role.label, ...role.cues],
  }));
  const vectors = await embedder.embed([...phrases, ...own.flatMap(({ texts }) => texts)]);
  const roleVectors = vectors.slice(phrases.length);
  let from = 0;
  const byRole = own.map(({ role, texts }) => {
    const slice = roleVectors.slice(from, from + texts.length);
    from += texts.length;
    return { role, slice };
  });
  return phrases.map((_, at) => {
    const vector = vectors[at];
    return Object.fromEntries(
      byRole.map(({ role, slice }) => [
        role,
        vector ? Math.max(...slice.map((other) => dot(vector, other))) : 0,
      ]),
    );
  });
}
