import { expect, it, vi } from 'vitest';
import { beginLifetime } from '../../../lib/sites/script-lifetime.ts';

it('a script that comes into the page ends the one before it, and lives on itself', () => {
  const before = beginLifetime(document, () => true);
  const after = beginLifetime(document, () => true);
  expect(before.signal.aborted).toBe(true);
  expect(before.isAlive()).toBe(false);
  expect(after.signal.aborted).toBe(false);
  expect(after.isAlive()).toBe(true);
});

it('a script whose extension is gone ends with everything that it started', () => {
  let installed = true;
  const life = beginLifetime(document, () => installed);
  const stopped = vi.fn();
  life.signal.addEventListener('abort', stopped);
  expect(life.isAlive()).toBe(true);
  installed = false;
  expect(stopped).not.toHaveBeenCalled();
  expect(life.isAlive()).toBe(false);
  expect(stopped).toHaveBeenCalledOnce();
});

it('a script whose extension was switched off ends when the user comes back to the page', () => {
  let installed = true;
  const { signal } = beginLifetime(document, () => installed);
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(false);
  installed = false;
  document.dispatchEvent(new Event('visibilitychange'));
  expect(signal.aborted).toBe(true);
});
