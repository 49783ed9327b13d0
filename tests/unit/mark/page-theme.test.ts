import { afterEach, expect, it } from 'vitest';
import { themeAt } from '../../../lib/mark/page-theme.ts';

afterEach(() => document.body.removeAttribute('style'));

it.each([
  ['rgb(26, 29, 33)', 'dark'],
  ['rgb(255, 255, 255)', 'light'],
  ['rgba(0, 0, 0, 0.1)', 'light'],
  ['', 'light'],
] as const)('on a ground of "%s" the page is %s', (ground, theme) => {
  document.body.style.backgroundColor = ground;
  const composer = document.createElement('div');
  document.body.append(composer);
  expect(themeAt(composer)).toBe(theme);
  composer.remove();
});
