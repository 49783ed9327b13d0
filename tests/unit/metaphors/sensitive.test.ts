import { describe, expect, it } from 'vitest';
import { isSensitive } from '../../../lib/metaphors/sensitive.ts';
import { firstMessage } from '../../../lib/sample/first-message.ts';

describe('sensitive messages', () => {
  it.each([
    firstMessage,
    'We decided to let you go at the end of June.',
    'I heard that your father passed away.',
    'While you were on sick leave the release slipped.',
    'Your rating this year is lower.',
  ])('are told: %s', (message) => {
    expect(isSensitive(message)).toBe(true);
  });

  it.each(['The cake was good and the room was warm.', 'Please split the pull request in two.'])(
    'are not seen everywhere: %s',
    (message) => {
      expect(isSensitive(message)).toBe(false);
    },
  );
});
