import { expect, it, vi } from 'vitest';
import { shareInWorld } from '../../../lib/sites/isolated-world.ts';
import { offerWriter, type PageWriter, writerInPage } from '../../../lib/sites/page-writer.ts';

const writer: PageWriter = { write: vi.fn(), restore: vi.fn() };

it('the writer is loaded when something is first written, and only then', async () => {
  const failing = vi.fn(() => Promise.resolve());
  expect(await writerInPage(failing)).toBeUndefined();
  expect(failing).toHaveBeenCalledOnce();

  const load = vi.fn(async () => offerWriter(writer));
  expect(await writerInPage(load)).toBe(writer);
  expect(await writerInPage(load)).toBe(writer);
  expect(load).toHaveBeenCalledOnce();
});

it('what scripts share in a page is made once', () => {
  const make = vi.fn(() => new WeakMap());
  expect(shareInWorld('a', make)).toBe(shareInWorld('a', make));
  expect(make).toHaveBeenCalledOnce();
  expect(shareInWorld('b', () => 2)).toBe(2);
});
