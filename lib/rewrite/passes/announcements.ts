import type { Pass } from '../pass.ts';
import data from './announcements.json' with { type: 'json' };

const id = 'announcements';
const announces = new RegExp(`^(?:${data.announces.join('|')})$`);

/** Drops a sentence that only says that something will be said, or that is a formula. A question asks for an answer and stays. */
export const announcements: Pass = {
  id,
  propose: ({ words, start, end }, { text }) => {
    if (/\?\W*$/u.test(text.slice(start, end))) return [];
    const said = text
      .slice(start, end)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[\s.!?:,;…😊🙂]+$/u, '')
      .replace(/\s+/g, ' ');
    if (said.length > 140 || !announces.test(said)) return [];
    return [
      {
        from: 0,
        to: words.length,
        put: '',
        rule: id,
        excuses: ['comparison', 'condition', 'request', 'modal'],
        reason: 'The message says the same without this sentence',
      },
    ];
  },
};
