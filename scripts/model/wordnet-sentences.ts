import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const SHORTEST_GLOSS = 16;
const example = /"([^"]{8,})"/g;

/** Takes WordNet's `dict` folder; returns its glosses and example sentences, each once, in file order. */
export function wordnetSentences(dict: string): readonly string[] {
  const sentences = new Set<string>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${part}`), 'utf8').split('\n')) {
      const gloss = line.startsWith('  ') ? undefined : line.split(' | ')[1];
      if (gloss === undefined) continue;
      for (const [, quoted] of gloss.matchAll(example)) if (quoted) sentences.add(quoted.trim());
      const meaning = gloss
        .replace(/"[^"]*"/g, '')
        .replace(/[;\s]+$/, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (meaning.length >= SHORTEST_GLOSS) sentences.add(meaning);
    }
  }
  return [...sentences];
}
