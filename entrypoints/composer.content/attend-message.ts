import { detect } from '../../lib/feedback/detect.ts';
import { messagePlaces } from '../../lib/mark/places.ts';
import { textLines } from '../../lib/mark/text-lines.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { ReceivedMessage } from '../../lib/sites/adapter.ts';
import type { FloatingMark } from './float-mark.ts';
import type { ReadMessage } from './read-draft.ts';

/** The received message that the reader is at. */
export interface AttendedMessage {
  readonly key: () => string | undefined;
  /** What it says, judged; null at none. */
  readonly read: () => ReadMessage | null;
  /** Whether a node lies in it, as long as it says what it said: "See more" makes it longer. */
  readonly holds: (node: Node) => boolean;
  /** The reader is at another message, or at none. */
  readonly meet: (message: ReceivedMessage | null) => void;
  /** The page shows another conversation. */
  readonly forget: () => void;
}

/** Shows a mark beside the message that the reader is at, if it is feedback and nobody sent the mark away. */
export function attendMessage(
  mark: FloatingMark,
  settings: Settings,
  dismissed: ReadonlySet<string>,
): AttendedMessage {
  let received: ReceivedMessage | null = null;
  let length = 0;

  return {
    key: () => received?.key,
    read() {
      if (!received) return null;
      const { site, key, text, partial } = received;
      return { kind: 'received', site, key, text, detection: judge(received), partial };
    },
    holds: (node) => received?.element.contains(node) === true && lengthOf(received) === length,
    meet(message) {
      if (message?.key === received?.key) return;
      if (!message && mark.mark.inUse) return;
      received = message;
      length = lengthOf(message);
      if (!message || dismissed.has(message.key) || !judge(message).feedback) {
        mark.hide();
        return;
      }
      const { element } = message;
      mark.showAt({
        element,
        box: () => element.getBoundingClientRect(),
        avoid: () => textLines(element),
        placesFor: messagePlaces,
      });
    },
    forget() {
      received = null;
      mark.hide();
    },
  };

  function judge({ text }: ReceivedMessage) {
    return detect(text, settings, 'received');
  }
}

function lengthOf(message: ReceivedMessage | null): number {
  return message?.element.textContent.length ?? 0;
}
