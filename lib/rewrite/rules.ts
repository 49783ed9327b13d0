import type { Word } from './grammar/word.ts';
import type { Pass, Proposal } from './pass.ts';
import { compilePattern, literalsOf, matchPattern, type Pattern } from './pattern.ts';

/** A rule as the data files hold it. */
export interface RuleData {
  /** See `Pattern`. */
  readonly find: string;
  /** The words to put, with `$n` for a named word; empty deletes. */
  readonly put: string;
  /** For a person; when left out, made from the words. */
  readonly why?: string;
  /** Groups rules whose precision is counted together; the pass when left out. */
  readonly rule?: string;
}

interface Rule {
  readonly pattern: Pattern;
  readonly put: string;
  readonly why: string | undefined;
  readonly id: string;
}

/** Makes a pass of rules. Rules are looked up by a word that they need, so a long list costs little. */
export function rulePass(id: string, data: readonly RuleData[]): Pass {
  const byWord = new Map<string, Rule[]>();
  const always: Rule[] = [];
  for (const entry of data) {
    const pattern = compilePattern(entry.find);
    const rule: Rule = { pattern, put: entry.put, why: entry.why, id: entry.rule ?? id };
    const literals = literalsOf(pattern);
    if (literals === undefined) always.push(rule);
    else for (const word of literals) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return {
    id,
    propose: ({ words }) => {
      const rules = new Set(always);
      for (const word of words) for (const rule of byWord.get(word.lower) ?? []) rules.add(rule);
      const proposals: Proposal[] = [];
      for (const rule of rules) {
        for (let at = 0; at < words.length; at += 1) {
          const match = matchPattern(rule.pattern, words, at);
          if (match === undefined || match.to <= match.from) continue;
          const put = fill(rule.put, match.named);
          proposals.push({
            from: match.from,
            to: match.to,
            put,
            rule: rule.id,
            reason: rule.why ?? reasonFor(words.slice(match.from, match.to), put),
          });
        }
      }
      return proposals;
    },
  };
}

function fill(put: string, named: Readonly<Record<string, Word>>): string {
  return put
    .replace(/\$([a-z])/g, (_, name: string) => named[name]?.text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "'in order to' says no more than 'to'". */
function reasonFor(words: readonly Word[], put: string): string {
  const said = words
    .map((word, i) => (i > 0 && !word.glued ? ` ${word.text}` : word.text))
    .join('')
    .replace(/^[,\s]+|[,\s]+$/g, '');
  if (put === '') return `The sentence says the same without '${said}'`;
  return `'${said}' says no more than '${put}'`;
}
