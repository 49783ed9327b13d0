/** How often the page may take the mark away before we take the hint. */
const PATIENCE = 5;

/**
 * Puts the mark's host at the end of the document and puts it back when the page removes it, a few
 * times; then gives up quietly.
 * @returns a function to call after the page changed; false once given up.
 */
export function keepOnPage(document: Document, host: Element): () => boolean {
  let attached = 0;
  return () => {
    if (host.isConnected) return true;
    if (attached > PATIENCE) return false;
    attached += 1;
    document.documentElement.append(host);
    return true;
  };
}
