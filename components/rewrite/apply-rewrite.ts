import type { Edit } from '../../lib/rewrite/edit.ts';

/** Replaces the draft: the edits that are taken, the text they were made for, and what comes out. */
export type ApplyRewrite = (edits: readonly Edit[], expected: string, text: string) => void;
