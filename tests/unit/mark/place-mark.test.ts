import { describe, expect, it } from 'vitest';
import type { Rectangle } from '../../../lib/mark/geometry.ts';
import { placeMark, type Surroundings } from '../../../lib/mark/place-mark.ts';
import { composerPlaces, messagePlaces } from '../../../lib/mark/places.ts';

const box = (left: number, top: number, width: number, height: number): Rectangle => ({
  left,
  top,
  width,
  height,
});

const around = (change: Partial<Surroundings> = {}): Surroundings => ({
  box: box(300, 500, 600, 120),
  placesFor: composerPlaces,
  avoid: [],
  viewport: { width: 1000, height: 700 },
  sizes: { full: { width: 200, height: 26 }, compact: { width: 28, height: 26 } },
  groundUnder: () => 'free',
  ...change,
});

const overlaps = (one: Rectangle, other: Rectangle) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('the place of the mark', () => {
  it('is above the right end of the composer, with its words', () => {
    expect(placeMark(around())).toEqual({
      size: 'full',
      left: 692,
      top: 470,
      width: 200,
      height: 26,
    });
  });

  it('never lies on the composer', () => {
    const { box: composer } = around();
    for (const ground of ['free', 'text', 'controls'] as const) {
      const place = placeMark(around({ groundUnder: () => ground }));
      expect(place && overlaps(place, composer)).toBe(false);
    }
  });

  it('never covers Send, even when every other place is taken', () => {
    const send = box(0, 400, 1000, 95);
    const place = placeMark(around({ avoid: [send], groundUnder: () => 'controls' }));
    expect(place).not.toBeNull();
    expect(place && overlaps(place, send)).toBe(false);
  });

  it('goes to another side when something clickable lies above the composer', () => {
    const subject = box(300, 460, 600, 40);
    const place = placeMark(
      around({ groundUnder: (at) => (overlaps(at, subject) ? 'controls' : 'free') }),
    );
    expect(place).toMatchObject({ size: 'full', left: 96 });
  });

  it('goes to where no words are, and is small where there are words everywhere', () => {
    const words = box(300, 440, 500, 60);
    const groundUnder = (at: Rectangle) => (overlaps(at, words) ? 'text' : 'free');
    expect(placeMark(around({ groundUnder }))).toMatchObject({ size: 'full', left: 96 });
    expect(placeMark(around({ groundUnder: () => 'text' }))).toMatchObject({ size: 'compact' });
  });

  it('lies on words rather than on buttons when it must lie on something', () => {
    const buttons = box(0, 400, 1000, 100);
    const groundUnder = (at: Rectangle) => (overlaps(at, buttons) ? 'controls' : 'text');
    const place = placeMark(around({ groundUnder }));
    expect(place).toMatchObject({ size: 'compact' });
    expect(place && overlaps(place, buttons)).toBe(false);
  });

  it('becomes a bare icon where its words do not fit', () => {
    const place = placeMark(
      around({ box: box(60, 20, 900, 660), viewport: { width: 1000, height: 700 } }),
    );
    expect(place).toMatchObject({ size: 'compact' });
  });

  it('is nowhere when the composer is scrolled away or hidden', () => {
    expect(placeMark(around({ box: box(300, 900, 600, 120) }))).toBeNull();
    expect(placeMark(around({ box: box(0, 0, 0, 0) }))).toBeNull();
  });

  it('is nowhere when the composer fills the window', () => {
    expect(placeMark(around({ box: box(0, 0, 1000, 700) }))).toBeNull();
  });

  it('sits in the free end of a message, and moves when the last line needs the room', () => {
    const message = { box: box(300, 100, 600, 80), placesFor: messagePlaces };
    expect(placeMark(around(message))).toMatchObject({ left: 692, top: 150 });
    const lastLine = box(310, 155, 560, 20);
    const place = placeMark(around({ ...message, avoid: [lastLine] }));
    expect(place && overlaps(place, lastLine)).toBe(false);
  });
});
