import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../lib/metaphors/number-of.ts';

describe('number', () => {
  it.each([
    'your core responsibility',
    'the analysis',
    'the success of the two teams',
    'our customer focus',
    'my progress on the goals',
    'the business',
    'DevOps',
    'the quality of our reviews',
  ])('is singular for “%s”', (phrase) => {
    expect(numberOf(phrase)).toBe('singular');
  });

  it.each([
    'your side projects',
    'the goals of the team',
    'people',
    'the release and the audit',
    'two launches',
    'your weekly reports',
    'both projects',
  ])('is plural for “%s”', (phrase) => {
    expect(numberOf(phrase)).toBe('plural');
  });
});
