import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenIdle } from '../../../entrypoints/composer.content/when-idle.ts';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('waiting for an idle page', () => {
  it('asks the browser, with a limit for pages that never are', () => {
    const idle = vi.fn(() => 7);
    const cancel = vi.fn();
    vi.stubGlobal('requestIdleCallback', idle);
    vi.stubGlobal('cancelIdleCallback', cancel);
    const work = vi.fn();
    const callOff = whenIdle(work, 200);
    expect(idle).toHaveBeenCalledWith(work, { timeout: 200 });
    expect(work).not.toHaveBeenCalled();
    callOff();
    expect(cancel).toHaveBeenCalledWith(7);
  });

  it('does without, where the browser does not tell', () => {
    vi.useFakeTimers();
    vi.stubGlobal('requestIdleCallback', undefined);
    const work = vi.fn();
    whenIdle(work, 200)();
    vi.runAllTimers();
    expect(work).not.toHaveBeenCalled();
    whenIdle(work, 200);
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });
});
