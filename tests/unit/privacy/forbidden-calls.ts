/** What would send something, render text as markup or run text as code, by the name it is listed under. */
const patterns: Readonly<Record<string, RegExp>> = {
  fetch: /(?<![\w$])fetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  innerHTML: /\binnerHTML\b/,
  outerHTML: /\bouterHTML\s*[+]?=/,
  insertAdjacentHTML: /\binsertAdjacentHTML\b/,
  insertHTML: /\binsertHTML\b/,
  setHTMLUnsafe: /\bsetHTMLUnsafe\b/,
  dangerouslySetInnerHTML: /\bdangerouslySetInnerHTML\b/,
  DOMParser: /\bDOMParser\b/,
  createContextualFragment: /\bcreateContextualFragment\b/,
  'document.write': /\bdocument\.write(ln)?\s*\(/,
  eval: /(?<![\w$])eval\s*\(/,
  Function: /(?<![\w$])(new\s+)?Function\s*\(/,
  'remote address': /(\b(src|href)=|url\(|import\(|\bfrom\s)\s*["']?(https?:)?\/\//,
};

/** Comments may say what the code does not do. An address's `//` starts none. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:"'(=])\/\/.*$/gm, '');
}

/** The names of the forbidden calls that stand in a source, in TypeScript, HTML or CSS. */
export function forbiddenCalls(source: string): readonly string[] {
  const code = withoutComments(source);
  return Object.keys(patterns).filter((name) => patterns[name]?.test(code));
}
