import { expect, test } from 'vitest';
import { articleFor } from '../../../lib/rewrite/grammar/article.ts';
import { inflect, plural } from '../../../lib/rewrite/grammar/inflect.ts';

test.each([
  ['be', 'is', 'was', 'been', 'being'],
  ['transmit', 'transmits', 'transmitted', 'transmitted', 'transmitting'],
  ['visit', 'visits', 'visited', 'visited', 'visiting'],
  ['quit', 'quits', 'quit', 'quit', 'quitting'],
  ['forbid', 'forbids', 'forbade', 'forbidden', 'forbidding'],
  ['uphold', 'upholds', 'upheld', 'upheld', 'upholding'],
  ['amass', 'amasses', 'amassed', 'amassed', 'amassing'],
  ['die', 'dies', 'died', 'died', 'dying'],
  ['agree', 'agrees', 'agreed', 'agreed', 'agreeing'],
  ['carry out', 'carries out', 'carried out', 'carried out', 'carrying out'],
])('"%s" has its forms', (verb, ...forms) => {
  expect((['s', 'past', 'part', 'ing'] as const).map((form) => inflect(verb, form))).toEqual(forms);
});

test.each([
  ['person', 'people'],
  ['clergyman', 'clergymen'],
  ['analysis', 'analyses'],
  ['life', 'lives'],
  ['clothing', 'clothing'],
  ['shoes', 'shoes'],
  ['specimen', 'specimens'],
])('of "%s" there are "%s"', (one, many) => {
  expect(plural(one)).toBe(many);
});

test.each([
  ['a', 'unit'],
  ['a', 'useful'],
  ['an', 'hour'],
  ['an', 'MVP'],
  ['an', '8-hour'],
  ['a', 'one-off'],
] as const)('it is "%s %s"', (article, word) => {
  expect(articleFor(word)).toBe(article);
});
