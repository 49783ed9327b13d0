import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FloatingMark, floatMark } from '../../../entrypoints/composer.content/float-mark.ts';
import type { Rectangle } from '../../../lib/mark/geometry.ts';
import { createMark } from '../../../lib/mark/mark.ts';
import { composerPlaces } from '../../../lib/mark/places.ts';

/** A composer of Slack's: it grows upwards, as its lower end is at the window's. */
const grown = (lines: number): Rectangle => ({
  left: 300,
  top: 700 - 22 * lines,
  width: 600,
  height: 60 + 22 * lines,
});

let stop: AbortController;
let floating: FloatingMark;
let box: Rectangle;
const readBox = vi.fn(() => box);
/** What the page shows at a point: jsdom has no layout. */
const elementsFromPoint = vi.fn((_x: number, _y: number): Element[] => []);

const pill = () => floating.mark.host.shadowRoot?.querySelector<HTMLElement>('.mark');
const topOf = () => Number.parseFloat(pill()?.style.top ?? '');

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(document, { elementsFromPoint });
  for (const [side, pixels] of Object.entries({ clientWidth: 1200, clientHeight: 800 })) {
    Object.defineProperty(document.documentElement, side, { value: pixels, configurable: true });
  }
  stop = new AbortController();
  const words = { offer: 'Help', more: 'More', hideHere: 'Here', hideOnSite: 'Site' };
  const act = vi.fn();
  const mark = createMark(document, words, {
    open: act,
    hideHere: act,
    hideOnSite: act,
    leave: act,
  });
  floating = floatMark(document, mark, stop.signal);
  box = grown(1);
});
afterEach(() => {
  stop.abort();
  elementsFromPoint.mockReset().mockReturnValue([]);
  vi.useRealTimers();
});

function show(): void {
  const element = document.createElement('div');
  floating.showAt({ element, box: readBox, avoid: () => [], placesFor: composerPlaces });
  vi.advanceTimersByTime(50);
  readBox.mockClear();
  elementsFromPoint.mockClear();
}

describe('a mark at a composer that somebody types in', () => {
  it('goes with a composer that grows, by one look at its box', () => {
    show();
    const before = topOf();
    box = grown(2);
    expect(floating.keepUp()).toBe(true);
    expect(topOf()).toBe(before - 22);
    expect(readBox).toHaveBeenCalledOnce();
    expect(elementsFromPoint).not.toHaveBeenCalled();
  });

  it('looks at nothing else while the composer stays as it is', () => {
    show();
    for (let tick = 0; tick < 10; tick += 1) floating.keepUp();
    vi.advanceTimersByTime(50);
    expect(readBox).toHaveBeenCalledTimes(10);
    expect(elementsFromPoint).not.toHaveBeenCalled();
  });

  it('leaves a place that turns out to be a button of the page', () => {
    show();
    box = grown(2);
    floating.keepUp();
    const moved = topOf();
    const button = document.createElement('button');
    elementsFromPoint.mockImplementation((_x, y) => (y < box.top ? [button] : []));
    floating.keepUp();
    vi.advanceTimersByTime(50);
    expect(topOf()).not.toBe(moved);
  });

  it('has nothing to keep up with where no mark shows', () => {
    expect(floating.keepUp()).toBe(false);
    show();
    floating.hide();
    expect(floating.keepUp()).toBe(false);
    expect(readBox).not.toHaveBeenCalled();
  });
});
