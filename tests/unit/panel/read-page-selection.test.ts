import { afterEach, expect, it } from 'vitest';
import { readPageSelection } from '../../../lib/panel/read-page-selection.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.getSelection()?.removeAllRanges();
});

it('reads what is selected in a text field, with its line breaks', () => {
  const field = document.createElement('textarea');
  field.value = 'one\ntwo\nthree';
  document.body.append(field);
  field.focus();
  field.setSelectionRange(0, 7);
  expect(readPageSelection()).toBe('one\ntwo');
});

it('reads what is selected on the page', () => {
  document.body.textContent = 'The core caps the rating.';
  document.getSelection()?.selectAllChildren(document.body);
  expect(readPageSelection()).toBe('The core caps the rating.');
});

it('needs nothing outside itself, since the browser carries only its source into the page', () => {
  const alone = new Function(`return (${readPageSelection.toString()})()`);
  expect(alone()).toBe('');
});

it('reads no password', () => {
  const field = document.createElement('input');
  field.type = 'password';
  field.value = 'correct horse';
  document.body.append(field);
  field.focus();
  field.setSelectionRange(0, 7);
  expect(readPageSelection()).toBe('');
  field.remove();
});
