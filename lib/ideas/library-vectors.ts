import { fingerprint } from '../text/fingerprint.ts';
import { backgroundTexts } from './background-texts.ts';
import type { Embedder } from './embedder.ts';
import type { Idea } from './idea.ts';
import { ideaSentences } from './pieces.ts';

/** What texts are compared with, as vectors of length 1 by one embedder. */
export interface LibraryVectors {
  /** The abstract statements of each idea, in the library's order. */
  readonly statements: readonly (readonly Float32Array[])[];
  /** The sentences of everyday texts that explain nothing, text by text. */
  readonly everyday: readonly (readonly Float32Array[])[];
}

const everydayTexts = backgroundTexts.map((text) =>
  ideaSentences(text).map(({ start, end }) => text.slice(start, end)),
);

const slot = /\{([A-Za-z-]+)(?:'s)?(?::([^|}]*)\|[^}]*)?\}/g;

/** Embeds the library and the everyday texts. */
export async function embedLibrary(
  embedder: Embedder,
  library: readonly Idea[],
): Promise<LibraryVectors> {
  return sortByOwner(await embedder.embed(librarySentences(library)), library);
}

/** Everything that is embedded, in one row: the statements idea by idea, then the everyday sentences. */
export function librarySentences(library: readonly Idea[]): readonly string[] {
  return [...library.flatMap(statementsOf), ...everydayTexts.flat()];
}

/** One name for all that is embedded: a library with another statement has another. */
export function libraryFingerprint(library: readonly Idea[]): string {
  return fingerprint(librarySentences(library).join('\n'));
}

/** Takes the vectors of `librarySentences` in the same order; returns them by idea and by text. */
export function sortByOwner(
  vectors: readonly Float32Array[],
  library: readonly Idea[],
): LibraryVectors {
  let from = 0;
  const next = ({ length }: readonly string[]) => {
    from += length;
    return vectors.slice(from - length, from);
  };
  const statements = library.map((idea) => next(statementsOf(idea)));
  return { statements, everyday: everydayTexts.map(next) };
}

/** The idea's abstract statements: stories are left out, their topic would drown the idea. */
function statementsOf(idea: Idea): readonly string[] {
  return [idea.title, idea.gist, withDefaults(idea, idea.plain), ...idea.paraphrases];
}

function withDefaults(idea: Idea, template: string): string {
  return template.replace(slot, (_, name: string, form?: string) =>
    form === undefined
      ? (idea.roles.find(({ id }) => id === name.toLowerCase())?.default.text ?? '')
      : form,
  );
}
