import type { Plugin } from 'vite';

const selectorFiles = /\/lib\/sites\/[^/]+\/selectors\.ts$/;
const dataFiles = /\/lib\/(?:feedback|text)\/[^/]+\.json$/;
const sourceOfData = /^ {2}"source": "(?:[^"\\]|\\.)*",\n/m;
const provenance = /\b(?:source|date|basis): (?:'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"),?/g;

/**
 * Leaves out of the build where data and selectors come from, and when a selector was last seen to hold: people need
 * that, pages do not, and the content script is loaded by every tab.
 */
export function dropProvenance(): Plugin {
  return {
    name: 'plainspoken:drop-provenance',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replaceAll('\\', '/');
      if (selectorFiles.test(file)) return { code: code.replace(provenance, ''), map: null };
      if (dataFiles.test(file)) return { code: code.replace(sourceOfData, ''), map: null };
      return null;
    },
  };
}
