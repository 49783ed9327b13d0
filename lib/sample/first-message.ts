/**
 * The message Plainspoken was made for: a manager explains why a shortfall in the core role caps the
 * rating. The sample on the welcome page, and the first input of tests and benchmarks.
 */
export const firstMessage = [
  "If I had to choose between these two framings, I think it would be fair to call it (b) but with an important caveat: given how much of the X team aspects were outside of your control, even if we completely ignored the different role style work, I would not have recommended giving you a partially meets. But if we look at the team's performance for the year, then overall the team partially met and as TL, that reflects on you.",
  "The way that I would suggest modeling this is that if your core responsibility is not doing well even if it's for reasons outside your control, that's going to cap your overall ceiling. The two ways to get around that are (a) improve things on the core responsibility or (b) explicitly transfer responsibility for that core responsibility.",
  'Another metaphor: if a business fails to meet its earnings expectations in its core business, it will probably be dinged in the market for that even if they made up for it in overall earnings based on other lines of business. But if they meet those expectations, then their other achievements will be taken as even more awesome.',
  'Does that make sense? Too theoretical?',
].join('\n');
