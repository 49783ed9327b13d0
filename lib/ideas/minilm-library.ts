import type { Idea } from './idea.ts';
import { type LibraryVectors, librarySentences, sortByOwner } from './library-vectors.ts';
import { readVectorRows, vectorAt } from './vector-rows.ts';

/**
 * Takes the packaged file `models/library-minilm.bin`, which scripts/model/build-library-vectors.ts makes, and the
 * library that it was made of. Throws when they do not fit.
 */
export function readMinilmLibrary(file: ArrayBuffer, library: readonly Idea[]): LibraryVectors {
  const rows = readVectorRows(file, librarySentences(library).length);
  return sortByOwner(
    Array.from({ length: rows.count }, (_, row) => vectorAt(rows, row)),
    library,
  );
}
