/** Takes a line of JSON; returns its id and text, or what is wrong with it for a person. */
export function parseLine(line: string): { id: unknown; text: string } | { error: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { error: `this is not JSON (${error instanceof Error ? error.message : error}).` };
  }
  if (typeof value !== 'object' || value === null || !('text' in value)) {
    return { error: 'this has no "text".' };
  }
  if (typeof value.text !== 'string') return { error: '"text" is not a string.' };
  return { id: 'id' in value ? value.id : null, text: value.text };
}
