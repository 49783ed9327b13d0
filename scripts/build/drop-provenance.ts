import type { Plugin } from 'vite';

const selectorFiles = /\/lib\/sites\/[^/]+\/selectors\.ts$/;
const provenance = /\b(?:source|date|basis): (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;

/**
 * Leaves out of the build where each selector comes from and when it was last seen to hold: people need that, pages
 * do not, and the content script is loaded by every tab.
 */
export function dropProvenance(): Plugin {
  return {
    name: 'plainspoken:drop-provenance',
    enforce: 'pre',
    transform(code, id) {
      if (!selectorFiles.test(id.replaceAll('\\', '/'))) return null;
      return { code: code.replace(provenance, ''), map: null };
    },
  };
}
