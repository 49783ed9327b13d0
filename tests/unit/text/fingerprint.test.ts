import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../lib/text/fingerprint.ts';

describe('the fingerprint of a text', () => {
  it('is the same for the same text, in every version', () => {
    expect(fingerprint('')).toBe('wvjl67o803');
    expect(fingerprint('plain')).not.toBe(fingerprint('Plain'));
  });

  it('is short and plain enough to be a key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,11}$/);
      }),
    );
  });

  it('tells near texts apart', () => {
    const texts = Array.from({ length: 5000 }, (_, i) => `draft ${i}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });
});
