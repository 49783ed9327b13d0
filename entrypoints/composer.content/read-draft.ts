import { detect } from '../../lib/feedback/detect.ts';
import type { Detection } from '../../lib/feedback/detection.ts';
import { type DraftState, nextDraftState, quietDraft } from '../../lib/feedback/draft-watch.ts';
import type { SourceMessage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Composer, SiteAdapter } from '../../lib/sites/adapter.ts';

/** The draft as last read, with what was made of it. */
export interface Draft {
  readonly composer: Composer;
  readonly text: string;
  readonly detection: Detection;
  readonly state: DraftState;
}

/** Reads a composer at a pause and decides whether help is offered; `before` is the draft as it was. */
export function readDraft(
  adapter: SiteAdapter,
  composer: Composer,
  before: Draft | null,
  settings: Settings,
): Draft {
  const { text } = adapter.read(composer);
  const same = before?.composer.key === composer.key ? before : null;
  if (same?.text === text) return { ...same, composer };
  const detection = detect(text, settings);
  return { composer, text, detection, state: nextDraftState(same?.state ?? quietDraft, detection) };
}

/** A message as it was read; whether a composer is at hand for the suggestions is another matter, and changes. */
export type ReadMessage = Omit<SourceMessage, 'writable'>;

/** The draft as the panel gets it. */
export function sourceOfDraft({ composer, text, detection }: Draft): ReadMessage {
  return {
    kind: 'draft',
    site: composer.site,
    composer: composer.kind,
    key: composer.key,
    text,
    detection,
  };
}
