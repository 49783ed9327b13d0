import { expect, it } from 'vitest';
import { keepOnPage } from '../../../lib/mark/keep-on-page.ts';

it('puts the mark back when the page removes it, and gives up quietly when the page insists', () => {
  const host = document.createElement('plainspoken-mark');
  const attach = keepOnPage(document, host);
  let returns = 0;
  while (attach() && returns < 100) {
    expect(host.isConnected).toBe(true);
    host.remove();
    returns += 1;
  }
  expect(returns).toBeGreaterThan(1);
  expect(returns).toBeLessThan(10);
  expect(host.isConnected).toBe(false);
});

it('leaves a mark alone that stands on the page', () => {
  const host = document.createElement('plainspoken-mark');
  const attach = keepOnPage(document, host);
  for (let look = 0; look < 50; look += 1) expect(attach()).toBe(true);
  expect(document.querySelectorAll('plainspoken-mark')).toHaveLength(1);
  host.remove();
});
