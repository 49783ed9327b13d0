import { useMemo } from 'react';
import type { PageState, PageWriter } from '../source/page-state.ts';

/** Where Insert writes: the page's composer, also while a pasted text or a received message is helped. */
export function useTarget(page: PageState, writer: PageWriter) {
  const key = page.kind === 'connected' && page.source?.writable ? page.source.key : null;
  return useMemo(() => (key === null ? null : { writer, key }), [writer, key]);
}
