import type { Composer, ComposerKind } from '../adapter.ts';
import { anyOf } from '../dated-selector.ts';
import { createDraftKeys } from '../draft-keys.ts';
import { editingHostOf, isMultilineTextbox } from '../editing-host.ts';
import {
  channelComposers,
  composerMarks,
  editComposers,
  newMessageComposers,
  notComposers,
  threadComposers,
} from './selectors.ts';

const keys = createDraftKeys();

/** The composer that `node` is in. */
export function slackComposerFrom(node: Node): Composer | null {
  const host = editingHostOf(node);
  if (!host || !isMultilineTextbox(host) || host.matches(anyOf(notComposers))) return null;
  if (!isMarked(host)) return null;
  const kind = kindOf(host);
  return {
    site: 'slack',
    kind,
    element: host,
    key: keys.keyOf(host, 'slack', placeOf(host, kind)),
  };
}

/** An editor that none of our marks know: Slack has changed, or it is a canvas. */
export function isUnknownSlackEditor(host: HTMLElement): boolean {
  return isMultilineTextbox(host) && !host.matches(anyOf(notComposers)) && !isMarked(host);
}

function isMarked(host: Element): boolean {
  return host.closest(anyOf(composerMarks)) !== null;
}

function kindOf(host: Element): ComposerKind {
  if (host.closest(anyOf(editComposers))) return 'edit';
  if (host.closest(anyOf(newMessageComposers))) return 'new-message';
  if (host.closest(anyOf(threadComposers))) return 'thread';
  return host.closest(anyOf(channelComposers)) ? 'channel' : 'unknown';
}

/** Channel, thread and kind; an edit names its message. */
function placeOf(host: Element, kind: ComposerKind): string {
  const input = host.closest('[data-channel-id]');
  const message = kind === 'edit' ? host.closest('[data-msg-ts], [data-item-key]') : null;
  const thread =
    message?.getAttribute('data-msg-ts') ??
    message?.getAttribute('data-item-key') ??
    input?.getAttribute('data-thread-ts');
  return [input?.getAttribute('data-channel-id') ?? '', thread ?? '', kind]
    .filter((part) => part !== '')
    .join('/');
}
