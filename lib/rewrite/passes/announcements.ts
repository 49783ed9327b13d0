import type { Pass } from '../pass.ts';
import data from './announcements.json' with { type: 'json' };

const id = 'announcements';
const announces = new RegExp(`^(?:${data.announces.join('|')})$`);

/** "Does that make sense?" goes only when no other question leans on it. */
const asksNod = /^do(?:es)? (?:that|this|it)/;

/** Drops a sentence that only says that something will be said, or asks for nothing but a nod. */
export const announcements: Pass = {
  id,
  propose: ({ words, start, end, nextStart }, { text }) => {
    const said = text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[\s.!?:,;…😊🙂]+$/u, '')
      .replace(/\s+/g, ' ');
    if (said.length > 140 || !announces.test(said)) return [];
    if (asksNod.test(said) && nextStart !== undefined) return [];
    return [
      {
        from: 0,
        to: words.length,
        put: '',
        rule: id,
        excuses: ['comparison', 'condition'],
        reason: 'The message says the same without this sentence',
      },
    ];
  },
};
