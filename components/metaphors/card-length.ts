export const cardLengths = ['short', 'full'] as const;
/** One sentence for a chat, or the whole picture. */
export type CardLength = (typeof cardLengths)[number];
