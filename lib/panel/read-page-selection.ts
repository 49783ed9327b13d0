/**
 * Runs in a page, by `scripting.executeScript`, so it must need nothing outside itself. Returns the
 * selected text with its line breaks; '' when nothing is selected.
 */
export function readPageSelection(): string {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement && field.type === 'password') return '';
  if (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) {
    const { selectionStart, selectionEnd } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd) {
      return field.value.slice(selectionStart, selectionEnd);
    }
  }
  return document.getSelection()?.toString() ?? '';
}
