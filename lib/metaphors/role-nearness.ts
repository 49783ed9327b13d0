import type { Embedder } from '../ideas/embedder.ts';
import type { Idea } from '../ideas/idea.ts';
import { dot } from '../ideas/vectors.ts';

/** By role: how near (cosine) each phrase is to the role's label, its default phrase and the nearest of its cues. */
export type Nearness = Readonly<
  Record<string, { readonly [kind in 'label' | 'default' | 'cue']: readonly number[] }>
>;

/** Takes phrases, an idea and an embedder; returns how near the phrases are to the idea's roles. */
export async function nearnessToRoles(
  phrases: readonly string[],
  idea: Idea,
  embedder: Embedder,
): Promise<Nearness> {
  const texts = idea.roles.map((role) => [
    role.label,
    role.default.text,
    ...role.cues.map((cue) => cue.replaceAll('*', '')),
  ]);
  const vectors = await embedder.embed([...phrases, ...texts.flat()]);
  const own = vectors.slice(0, phrases.length);
  let from = phrases.length;
  return Object.fromEntries(
    idea.roles.map((role, at) => {
      const [label, usual, ...cues] = vectors.slice(from, from + (texts[at]?.length ?? 0));
      from += texts[at]?.length ?? 0;
      const to = (others: readonly (Float32Array | undefined)[]) =>
        own.map((vector) =>
          Math.max(...others.map((other) => (other ? dot(vector, other) : 0)), -1),
        );
      return [role.id, { label: to([label]), default: to([usual]), cue: to(cues) }];
    }),
  );
}
