import { detect } from '../../lib/feedback/detect.ts';
import type { SourceMessage } from '../../lib/messages.ts';
import { fingerprint } from '../../lib/text/fingerprint.ts';

/** Takes a text that no adapter read, returns it as a message that can be helped but not written to. */
export function textSource(kind: 'pasted' | 'selection', text: string): SourceMessage {
  return {
    kind,
    site: 'page',
    key: `${kind}/${fingerprint(text)}`,
    text,
    detection: detect(text),
    writable: false,
  };
}
