import type { ReceivedMessage, SiteAdapter } from '../../lib/sites/adapter.ts';
import { editingHostOf } from '../../lib/sites/editing-host.ts';

/** How long the pointer, the focus or a selection rests on a message before it is read. */
const DWELL_MS = 450;

/**
 * Tells which received message the reader is at: hovered, focused or selected in. One timer for all
 * three; moving the pointer over the page costs one assignment, and within the message that the reader
 * is known to be at no reading: a mail may be long.
 */
export function watchMessages(
  document: Document,
  adapter: SiteAdapter,
  onMessage: (message: ReceivedMessage | null) => void,
  isAt: (node: Node) => boolean,
  signal: AbortSignal,
): void {
  let at: Node | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const dwell = (node: Node | null) => {
    at = node;
    timer ??= setTimeout(() => {
      timer = undefined;
      if (at && isAt(at)) return;
      onMessage(at?.isConnected ? adapter.messageFrom(at) : null);
    }, DWELL_MS);
  };
  const options = { capture: true, passive: true, signal };
  const whenEntered = (event: Event) => dwell(event.target instanceof Node ? event.target : null);
  const whenSelected = () => {
    const selection = document.getSelection();
    if (selection && !selection.isCollapsed) dwell(selection.anchorNode);
  };

  /** A caret that moves in an editor is told of at every key, and selects in no message. */
  const listen = (focused: EventTarget | null) => {
    const writing = focused instanceof Node && editingHostOf(focused);
    document[writing ? 'removeEventListener' : 'addEventListener'](
      'selectionchange',
      whenSelected,
      options,
    );
  };
  document.addEventListener('pointerover', whenEntered, options);
  document.addEventListener('focusin', whenEntered, options);
  document.addEventListener('focusin', ({ target }) => listen(target), options);
  document.addEventListener('focusout', ({ relatedTarget }) => listen(relatedTarget), options);
  listen(document.activeElement);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
