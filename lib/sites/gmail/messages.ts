import { fingerprint } from '../../text/fingerprint.ts';
import type { ReceivedMessage } from '../adapter.ts';
import { anyOf, firstMatch } from '../dated-selector.ts';
import { editingHostOf, elementOf } from '../editing-host.ts';
import { readDom } from '../reading/read-dom.ts';
import { isClipped } from './foreign-words.ts';
import { messageRules } from './rules.ts';
import { composeCells, inlineFrames, messageBodies, messageFrames } from './selectors.ts';

/** The open mail that `node` is in, or that the list item in focus shows; null in a composer and for a folded mail. */
export function gmailMessageFrom(node: Node): ReceivedMessage | null {
  const at = elementOf(node);
  if (!at || editingHostOf(at) || at.closest(anyOf([...composeCells, ...inlineFrames])))
    return null;
  const frame =
    at.closest<HTMLElement>(anyOf(messageFrames)) ??
    (at.matches('[role="listitem"]') ? at.querySelector<HTMLElement>(anyOf(messageFrames)) : null);
  const body =
    at.closest<HTMLElement>('div.a3s:not(.undefined)') ??
    (frame ? firstMatch<HTMLElement>(frame, messageBodies) : null);
  if (!body) return null;
  const { text } = readDom(body, messageRules);
  if (text.trim() === '') return null;
  const id =
    frame?.getAttribute('data-legacy-message-id') ?? frame?.getAttribute('data-message-id') ?? '';
  return {
    site: 'gmail',
    element: body,
    key: `${id}/${fingerprint(text)}`,
    text: text.trim(),
    partial: isClipped(body),
  };
}
