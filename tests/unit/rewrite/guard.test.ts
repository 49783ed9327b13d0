import { expect, test } from 'vitest';
import { checkRewrite } from '../../../lib/rewrite/guard.ts';

const losses = [
  ['a number', 'It cost 5,000 in all.', 'It cost much in all.'],
  ['a unit', 'It took 3 weeks.', 'It took 3 days.'],
  ['a date', 'Ship it on Friday, please.', 'Ship it soon, please.'],
  ['money', 'We paid $40 for it.', 'We paid 40 for it.'],
  ['a time', 'Come at 10:30 then.', 'Come at 10 then.'],
  ['a name', 'The call with Priya went well.', 'The call went well.'],
  ['a mention', 'Ask @raj about it.', 'Ask him about it.'],
  ['a channel', 'It is in #ops-alerts now.', 'It is in the channel now.'],
  ['a link', 'See https://a.example/x for it.', 'See the page for it.'],
  ['code', 'Run `make all` first.', 'Run make all first.'],
  ['quoted words', 'You said "no issues" twice.', 'You said "few issues" twice.'],
  ['a negation', 'It was not done.', 'It was done.'],
  ['an obligation', 'You must reply.', 'You should reply.'],
  ['a possibility', 'It may fail.', 'It fails.'],
  ['a condition', 'Ship it unless it rains.', 'Ship it.'],
  ['a comparison', 'This is slower than before.', 'This is as before.'],
  ['a request', 'Please send it.', 'Send it.'],
] as const;

test.each(losses)('a rewrite that loses %s is found out', (_, source, text) => {
  expect(checkRewrite(source, text).missing).not.toEqual([]);
});

test('a rewrite that adds a name, a number or a negation is found out', () => {
  expect(checkRewrite('It went well.', 'It went well with Ana.').added).toMatchObject([
    { kind: 'name', value: 'ana' },
  ]);
  expect(checkRewrite('It costs a lot.', 'It costs 3.').added).toMatchObject([
    { kind: 'number', value: '3' },
  ]);
  expect(checkRewrite('It works.', 'It does not work.').added).toMatchObject([
    { kind: 'negation' },
  ]);
});

test('the same facts in other words are kept', () => {
  const source = 'However, Priya did not pay 5,000 euros on Monday.';
  const check = checkRewrite(source, "Priya didn't pay 5000 euros on Monday.");
  expect(check).toEqual({ missing: [], added: [] });
});
