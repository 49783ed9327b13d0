import { expect, test } from 'vitest';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';

const tightest = (text: string) => rewrite(text, { strength: 'tightest' }).text;

test('behind a preposition "the fact that" stays, elsewhere "that" says it', () => {
  expect(rewrite('We talked about the fact that it is late.').text).toBe(
    "We talked about the fact that it's late.",
  );
  expect(rewrite('While the fact that they met shows little, we like it.').text).toContain(
    'While the fact that they met',
  );
  expect(rewrite('I like the fact that it is simple.').text).toBe("I like that it's simple.");
  expect(rewrite('She is aware of the fact that it broke.').text).toBe(
    'She is aware that it broke.',
  );
});

test.each([
  [
    'the one I sent you',
    'We read the long report about the new release process; the one that I sent to everybody on Monday last week.',
  ],
  [
    'happy to help',
    'The new version of the plan is finished and it is on the page; happy to help if you need anything from us.',
  ],
  [
    'a list',
    'We met the people who run the old billing tool; the team that owns the new page; the two who wrote it.',
  ],
])('a semicolon before what is no sentence stays: %s', (_, text) => {
  for (const strength of ['tight', 'tightest'] as const)
    expect(rewrite(text, { strength }).text).toContain(';');
});

test('a semicolon between two sentences may end the first', () => {
  expect(
    tightest(
      'The new version of the plan is finished and it is on the page; the second part of it needs another week of work.',
    ),
  ).toContain('. The second part');
});

test.each([
  [
    'a verb of the sentence behind a noun',
    'The plant manufactures include shoes and soap.',
    'manufactures',
  ],
  ['a passive that needs its object', 'The talk was attended by many of us.', 'attended by'],
  ['a role that was created', 'She created the title role in it.', 'created'],
  ['a limit of time', 'Please reply within the next week.', 'within'],
  ['one of several', 'It is called the second book of Ezra.', 'the second book of Ezra'],
  ['who did it', 'After the release of a single, the album came out.', 'the release of'],
  ['a word that asks', 'I must ask that nothing is added here.', 'ask that nothing'],
  ['"only" said with "just"', 'It is fine just testing that things show up.', 'just testing'],
  ['what it is beside', 'The old creed, as well as the others, is known to us.', 'as well as'],
  ['a condition that is not true', 'It looks as if it had been written by hand.', 'had been'],
])('%s stays', (_, text, kept) => {
  expect(tightest(text)).toContain(kept);
});

test('a name of several words that ends in s takes the mark alone', () => {
  expect(tightest('It was shown under the banner of Sunrise Films.')).not.toContain("Films's");
});

test('what a sentence cannot lose at its beginning stays there', () => {
  expect(tightest('As well as the old page, the team owns the new one.')).toMatch(/^As well as /);
  expect(tightest('On January 24, 2006, they met.')).toMatch(/^On January/);
  expect(tightest('On Monday we met the whole team.')).toMatch(/^On Monday/);
});

test('what is done to somebody is not theirs: the raid of the depot stays of the depot', () => {
  expect(tightest('They talked about the raid of the depot.')).toContain('the raid of the depot');
  expect(tightest('They talked about the name of the depot.')).toContain("the depot's name");
});

test('what goes on goes on: "is being tested" is not "is tested"', () => {
  expect(tightest('The new page is being tested by two people.')).toContain('is being tested');
  expect(tightest('He was being careful with the data.')).toContain('was being careful');
});

test('beside another time "had" says what came first', () => {
  expect(tightest('When I came, the build had failed twice.')).toContain('had failed');
  expect(tightest('They repaired the mistakes that I had made.')).toContain('mistakes I made');
});

test('a clause whose "which" has two verbs stays a clause', () => {
  expect(tightest('The service which runs the build and tests it is old.')).toContain('which runs');
});

test('"on" stays behind another such word', () => {
  expect(tightest('I came in on Monday.')).toContain('came in on Monday');
});

test('rules require something of people, and do not need them', () => {
  expect(tightest('The rules require pilots to rest.')).toContain('require');
});

test('"currently" says that it may end: it goes only at the tightest', () => {
  const text = 'This is currently an event of default.';
  expect(rewrite(text, { strength: 'tight' }).text).toContain('currently');
});
