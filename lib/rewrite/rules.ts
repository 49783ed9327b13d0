import { inflect } from './grammar/inflect.ts';
import type { Form, Word } from './grammar/word.ts';
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
  /** See `Proposal.excuses`. */
  readonly excuses?: readonly string[];
}

interface Rule {
  readonly pattern: Pattern;
  readonly put: string;
  readonly why: string | undefined;
  readonly id: string;
  readonly excuses: readonly string[];
}

/** Makes a pass of rules. Rules are looked up by a word that they need, so a long list costs little. */
export function rulePass(id: string, data: readonly RuleData[]): Pass {
  const byWord = new Map<string, Rule[]>();
  const always: Rule[] = [];
  for (const entry of data) {
    const pattern = compilePattern(entry.find);
    const rule: Rule = {
      pattern,
      put: entry.put,
      why: entry.why,
      id: entry.rule ?? id,
      excuses: entry.excuses ?? [],
    };
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
            excuses: rule.excuses,
            reason: rule.why ?? reasonFor(words.slice(match.from, match.to), put),
          });
        }
      }
      return proposals;
    },
  };
}

/** The form that a verb takes in the place of another; "is", "are", "was" tell it by their own. */
function formOf(word: Word | undefined): Form {
  if (word === undefined) return 'base';
  if (word.lower === 'is' || word.lower === 'has') return 's';
  if (word.lower === 'was' || word.lower === 'were' || word.lower === 'had') return 'past';
  if (word.lower === 'are' || word.lower === 'be' || word.lower === 'have') return 'base';
  return word.form;
}

/** Fills `$n` with a named word, `$n:ing` with its verb in that form, `@keep:n` with "keep" in the form of the named verb. */
function fill(put: string, named: Readonly<Record<string, Word>>): string {
  return put
    .replace(/@(\w+):([a-z])/g, (_, verb: string, name: string) =>
      inflect(verb, formOf(named[name])),
    )
    .replace(/\$([a-z])(?::(ing|past|part|base|s))?/g, (_, name: string, form?: Form) => {
      const word = named[name];
      if (word === undefined) return '';
      return form === undefined ? word.text : inflect(word.lemma, form);
    })
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
