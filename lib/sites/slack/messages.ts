import { fingerprint } from '../../text/fingerprint.ts';
import type { ReceivedMessage } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { editingHostOf, elementOf } from '../editing-host.ts';
import { readDom } from '../reading/read-dom.ts';
import { messageRules } from './rules.ts';
import { attachments, messages, messageTexts, rows } from './selectors.ts';

const MESSAGE = anyOf(messages);

/** The sent message that `node` is in, or that the row in focus shows; null while a row has not been rendered yet. */
export function slackMessageFrom(node: Node): ReceivedMessage | null {
  const at = elementOf(node);
  if (!at || editingHostOf(at)) return null;
  const row = at.matches(anyOf(rows)) ? at : null;
  const container = at.closest<HTMLElement>(MESSAGE) ?? row?.querySelector<HTMLElement>(MESSAGE);
  if (!container || container.getAttribute('data-qa-placeholder') === 'true') return null;
  const body = bodyOf(container);
  if (!body) return null;
  const text = readDom(body, messageRules).text.trim();
  if (text === '') return null;
  const key = `${channelOf(container)}/${timestampOf(container)}/${fingerprint(text)}`;
  return { site: 'slack', element: container, key, text, partial: false };
}

function bodyOf(container: Element): Element | null {
  for (const { selector } of messageTexts) {
    for (const found of container.querySelectorAll(selector)) {
      if (!found.closest(anyOf(attachments))) return found;
    }
  }
  return null;
}

/** `data-msg-*` is there since late 2025; before, the address of the time stamp told. */
function channelOf(container: Element): string {
  return (
    container.getAttribute('data-msg-channel-id') ??
    /\/archives\/([A-Z0-9]+)\//.exec(permalinkOf(container)?.getAttribute('href') ?? '')?.[1] ??
    ''
  );
}

function timestampOf(container: Element): string {
  return (
    container.getAttribute('data-msg-ts') ??
    permalinkOf(container)?.getAttribute('data-ts') ??
    container.closest('[data-item-key]')?.getAttribute('data-item-key') ??
    ''
  );
}

function permalinkOf(container: Element): Element | null {
  return container.querySelector('a.c-timestamp[data-ts]');
}
