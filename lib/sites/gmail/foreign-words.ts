import { elementOf } from '../editing-host.ts';

/**
 * Words in a mail that someone else wrote, or no one, and no selector can tell: the whole of a forwarded mail, the
 * line above a quote in mails from before 2018, and the notice that a mail is clipped.
 */
export function isForeignInMail(node: Node): boolean {
  if (node.nodeType === 1 && isForwardedMail(node as Element)) return true;
  if (node.nodeType === 1 && isClippedNotice(node as Element)) return true;
  return isOldAttribution(node);
}

/** Gmail puts a forwarded mail where a quote goes; its first line is dashes around a localised word. */
function isForwardedMail(element: Element): boolean {
  return (
    element.matches('div.gmail_quote') && /^\s*-{5,}/.test((element.textContent ?? '').slice(0, 60))
  );
}

/** `[Message clipped]  View entire message`, in the language of the user: the link's address is what tells. */
function isClippedNotice(element: Element): boolean {
  return [...element.children].some(isWholeMailLink) && !element.matches('.a3s');
}

/** Whether Gmail shows only the first 102 kB of the mail in `body`. */
export function isClipped(body: Element): boolean {
  return [...body.querySelectorAll('a[href]')].some(isWholeMailLink);
}

function isWholeMailLink(element: Element): boolean {
  return element.matches('a[href*="view=lg"]');
}

/** `On … wrote:` as bare words before the quoted block, where newer mails have `.gmail_attr`. */
function isOldAttribution(node: Node): boolean {
  const quote = node.parentElement;
  if (!quote?.matches('div.gmail_quote') || quote.querySelector(':scope > .gmail_attr'))
    return false;
  const element = elementOf(node);
  if (node.nodeType === 1 && element?.matches('blockquote, div')) return false;
  const blocks = [...quote.children].filter((child) => child.tagName === 'BLOCKQUOTE');
  const first = blocks[0];
  return first !== undefined && Boolean(node.compareDocumentPosition(first) & 4);
}
