import type { IdeaSummary } from '../../components/idea/idea-summary.ts';

/** Loads the names of the ideas, apart from the panel's first paint: the texts weigh more than the panel. */
export async function loadLibrary(): Promise<readonly IdeaSummary[]> {
  const { library } = await import('../../lib/ideas/library/index.ts');
  return library
    .map(({ id, title, gist }) => ({ id, title, gist }))
    .sort((a, b) => a.title.localeCompare(b.title));
}
