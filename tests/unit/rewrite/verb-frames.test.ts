import { expect, test } from 'vitest';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';

const tight = (text: string) => rewrite(text, { strength: 'tight' }).text;
const tightest = (text: string) => rewrite(text, { strength: 'tightest' }).text;

test.each([
  ['This change allows you to test the page.', 'This change lets you test the page.'],
  ['The new tool enabled the team to ship it.', 'The new tool let the team ship it.'],
  ['It makes it possible for users to log in.', 'It lets users log in.'],
  ['This method is used to fetch the data.', 'This method fetches the data.'],
  ['The page can be used to read the logs.', 'The page can read the logs.'],
  ['We lost more than 300 messages.', 'We lost over 300 messages.'],
  ['Fewer than 20 tests failed.', 'Under 20 tests failed.'],
  ['They would later become the owners of it.', 'They later became the owners of it.'],
])('"%s" is shorter', (long, short) => {
  expect(tight(long)).toBe(short);
});

test.each([
  ['a ban', 'They never allow us to test the page.'],
  ['two things allowed', 'It allows users to read the page, and to change it.'],
  ['two ways of being allowed', 'It allows users to read, and for guests to comment.'],
  ['a habit', 'The old man is used to the noise.'],
  ['few people', 'We lost more than two people.'],
  ['a limit', 'It takes no more than 3 weeks.'],
  ['what is done by force', 'It allows for two more weeks.'],
])('%s stays as it is', (_, text) => {
  expect(tight(text)).toBe(text);
});

test('what a clause brings about is a sentence of its own', () => {
  expect(
    tightest('The old page loaded all of the images at once, making it slow on most phones.'),
  ).toContain('. This made it slow');
  expect(
    tightest('He left the old office at noon on Friday, leaving for the coast with his family.'),
  ).toContain(', leaving for');
});

test('"while" that sets two things side by side is a joint, "while" of one time is none', () => {
  expect(
    tightest('The first part is about the old page, while the second part is about the new one.'),
  ).toContain('. The second part');
  expect(
    tightest('The first team wrote the tests, while the second team was writing the new page.'),
  ).toContain('while the second');
});

test('a clause with "which" that lists things may stand alone, one inside the sentence may not', () => {
  expect(
    tightest(
      'We moved last week to the old part of the office, which has two tables, a lamp and a chair.',
    ),
  ).toContain('. It has two tables');
  expect(
    tightest(
      'The new report is about the old part of the page, which is slow, and it was read by us.',
    ),
  ).not.toContain('. It is slow');
});
