import { expect, test } from 'vitest';
import { rewrite } from '../../../lib/rewrite/rewrite.ts';
import { readingGrade } from '../../../lib/text/readability.ts';

const tightest = (text: string) => rewrite(text, { strength: 'tightest' }).text;

test('code, quoted words, links, mentions, channels and emoji shortcodes are never touched', () => {
  const text =
    '`in order to` "in order to" https://a.example/in-order-to @very.good #very-good :very_good: in order to go';
  expect(tightest(text)).toBe(text.replace('in order to go', 'to go'));
});

test('greeting, sign-off, quote, heading and code block stay as they are', () => {
  const text = [
    'Dear Ana,',
    '',
    '> in order to be very clear',
    '# In order to be very clear',
    '```',
    'in order to be very clear',
    '```',
    '',
    'Thank you very much,',
    'Dr. Very Good',
  ].join('\n');
  expect(tightest(text)).toBe(text);
});

test('a list stays a list', () => {
  const text =
    '1. In order to start, wait.\n2) Due to the fact that it rains, stay.\n• It is very cold.';
  expect(
    tightest(text)
      .split('\n')
      .map((line) => line.slice(0, 2)),
  ).toEqual(['1.', '2)', '• ']);
});

test.each([
  ['not fully', 'It is not fully tested.'],
  ['not very', 'It was not really very good.'],
  ['only if', 'We ship only if Raj agrees.'],
  ['unless', 'We wait unless it rains.'],
  ['must', 'You must reply.'],
  ['at least', 'It takes at least 3 weeks.'],
])('%s keeps its meaning', (_, text) => {
  expect(tightest(text)).toBe(text);
});

test('a question to the reader stays', () => {
  const text = 'We moved the date. Does that make sense? Too theoretical?';
  expect(rewrite(text).text).toBe(text);
});

test.each([
  ['even more', 'It looks even more awesome.'],
  ['important', 'I agree, but with an important caveat: it is late.'],
  ['much better', 'The new one works much better.'],
  ['had', 'If the release had landed, nobody had asked.'],
  ['going to', 'If you are going to define it, use it.'],
  ['as', 'We signed it, as we expect to sell it soon.'],
])('%s keeps its weight at tight', (kept, text) => {
  expect(rewrite(text).text).toContain(kept);
});

test('mail formulas go, and what they stand beside stays', () => {
  expect(
    rewrite(
      'I hope you are doing well. We moved the date. If you have any questions or concerns, please call Raj. I look forward to hearing from you.',
    ).text,
  ).toBe('We moved the date. For questions, please call Raj.');
});

test('a view is called a view once, not in every sentence', () => {
  expect(rewrite('I think we should wait. I think that the plan is fine.').text).toBe(
    'I think we should wait. The plan is fine.',
  );
});

test('a soft suggestion stays soft in fewer words', () => {
  expect(rewrite('You might want to add a test here.').text).toBe('Maybe add a test here.');
});

test('a formula stays where the message would get harder to read without it', () => {
  const point =
    'The integration team reconsidered the architecture of the reporting application because nobody maintained it.';
  const text = [
    ...['In January', 'In March', 'In May', 'In July', 'In August', 'In October'].map(
      (month) => `${month} ${point.replace('The', 'the')}`,
    ),
    'We go on.',
    'I look forward to hearing from you.',
    'It is very late.',
  ].join(' ');
  const { text: tight } = rewrite(text);
  expect(tight).not.toContain('very');
  expect(readingGrade(tight)).toBeLessThanOrEqual(readingGrade(text));
});

test('a word said twice goes once, with its comma', () => {
  expect(rewrite('That was really, really hard.').text).toBe('That was really hard.');
});

test('of two hedges one stays', () => {
  expect(rewrite('We could possibly wait.').text).toBe('We could wait.');
});

test('a capital letter and the right article are part of the edit', () => {
  expect(tightest('It was a very old idea.')).toBe('It was an old idea.');
  expect(rewrite('Due to the fact that it rains, we stay.').text).toBe(
    'Because it rains, we stay.',
  );
});

test('who writes without capitals goes on without', () => {
  expect(rewrite("in order to go, we don't wait. i would say it is ok").text).toMatch(/^to go/);
});

test('a repeated point goes once, and the reason says so', () => {
  const { edits, text } = rewrite(
    'The third section repeats the second section. It is late. The third section repeats the second section.',
  );
  expect(text).toBe('The third section repeats the second section. It is late.');
  expect(edits[0]?.reason).toMatch(/earlier sentence/);
});

test('what the guard refuses is reported with what would be lost', () => {
  const { vetoed } = rewrite('The door (which Anna never locks) is open.', {
    strength: 'tightest',
  });
  expect(vetoed.map(({ reason }) => reason).join(' ')).toMatch(/Anna|never/);
});

test('only the asked passes run', () => {
  const { edits } = rewrite('In order to win, we need a very good plan.', { only: ['fillers'] });
  expect([...new Set(edits.map(({ pass }) => pass))]).toEqual(['fillers']);
});
