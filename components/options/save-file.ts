/** Saves a text as a file, as a click on a download link does: no permission is needed for it. */
export function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the content when the click's task is over.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
