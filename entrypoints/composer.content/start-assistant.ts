import { detect } from '../../lib/feedback/detect.ts';
import { createMark, type MarkWords } from '../../lib/mark/mark.ts';
import { composerPlaces } from '../../lib/mark/places.ts';
import type { Badge, PageRequest, SourceMessage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Composer, SiteAdapter } from '../../lib/sites/adapter.ts';
import { caretIn } from '../../lib/sites/writing/typing-watch.ts';
import { attendMessage } from './attend-message.ts';
import { type FloatingMark, floatMark } from './float-mark.ts';
import { announcement, draftMarkWords, messageMarkWords } from './mark-words.ts';
import { type Draft, type ReadMessage, readDraft, sourceOfDraft } from './read-draft.ts';
import { watchDraft } from './watch-draft.ts';
import { watchMessages } from './watch-messages.ts';
import { watchNavigation } from './watch-navigation.ts';

export interface Assistant {
  /** What a panel would help with now; null when there is nothing. */
  source(): SourceMessage | null;
  /** The composer that suggestions go to. */
  composer(): Composer | null;
  /** Makes a selection the source: its own text when it lies in the page, else `fallback`. */
  takeSelection(fallback: string): void;
  /** Reads the draft again at once, after we wrote into it. */
  refresh(): void;
  /** Gives the focus to the mark that shows, if one does. */
  focusMark(): void;
}

export interface AssistantParts {
  readonly document: Document;
  readonly adapter: SiteAdapter;
  readonly settings: Settings;
  readonly ask: (request: PageRequest) => void;
  /** The keys that open the panel; '' where there are none. */
  readonly readShortcut: () => Promise<string>;
  readonly hideOnSite: () => void;
  /** Keys of drafts and messages that the user wants no offer for. */
  readonly dismissed: Set<string>;
  /** The source is another one, or reads differently. */
  readonly onSource: () => void;
  /** False once the extension was updated or removed under the page; then everything has stopped. */
  readonly isAlive: () => boolean;
  readonly signal: AbortSignal;
}

/** Watches one page and offers help where it reads long feedback. */
export function startAssistant(parts: AssistantParts): Assistant {
  const { document, adapter, settings, ask, hideOnSite, dismissed, onSource, isAlive, signal } =
    parts;
  let draft: Draft | null = null;
  /** What the user asked about by a click or the menu: it stays until a new draft is worth an offer. */
  let chosen: ReadMessage | null = null;
  let badge: Badge = 'none';

  const draftMark = addMark(
    draftMarkWords(adapter.id),
    () => choose(null),
    () => draft?.composer.key,
  );
  const messageMark = addMark(
    messageMarkWords(adapter.id),
    () => {
      const message = attended.read();
      if (message) choose(message);
    },
    () => attended.key(),
  );
  const attended = attendMessage(messageMark, settings, dismissed);

  const drafts = watchDraft(
    document,
    adapter,
    {
      onFocus: () => draftMark.hide(),
      onStranger: doubt,
      onTyping: () => draftMark.keepUp(),
      onPause: look,
      onSettle: () => {
        if (!isAlive()) return;
        draftMark.settle();
        messageMark.settle();
      },
      onGone: () => {
        draft = null;
        draftMark.hide();
        showBadge();
        onSource();
      },
    },
    signal,
  );
  watchMessages(
    document,
    adapter,
    (message) => isAlive() && attended.meet(message),
    attended.holds,
    signal,
  );
  watchNavigation(document, signal, () => {
    attended.forget();
    draftMark.settle();
    onSource();
  });
  document.defaultView?.addEventListener('pageshow', whenBack, { signal });
  showBadge();

  function addMark(words: MarkWords, use: () => void, key: () => string | undefined): FloatingMark {
    const open = () => {
      use();
      ask({ type: 'open-panel' });
    };
    const hideHere = () => {
      dismissed.add(key() ?? '');
      floating.hide();
    };
    const mark = createMark(document, words, { open, hideHere, hideOnSite, leave });
    const floating = floatMark(document, mark, signal);
    return floating;
  }

  /** The browser took the badge away when the page went into the back/forward cache. */
  function whenBack({ persisted }: PageTransitionEvent): void {
    if (!persisted || !isAlive()) return;
    badge = 'none';
    showBadge();
  }

  /** The page may have changed beyond our knowledge of it. */
  function doubt(): void {
    if (!isAlive()) return;
    showBadge();
    onSource();
  }

  function look(composer: Composer): void {
    if (!isAlive()) return;
    const before = draft;
    draft = readDraft(adapter, composer, before, settings);
    const offered = draft.state.offered && !dismissed.has(composer.key);
    if (offered) {
      if (!draftMark.offering) void announce();
      draftMark.showAt({
        element: composer.element,
        box: () => adapter.boxOf(composer),
        avoid: () => adapter.avoidBoxes(composer),
        placesFor: composerPlaces,
      });
      if (before?.text !== draft.text) chosen = null;
    } else draftMark.hide();
    showBadge();
    if (before?.text !== draft.text || before.composer.key !== draft.composer.key) onSource();
  }

  async function announce(): Promise<void> {
    const words = announcement(await parts.readShortcut());
    if (draftMark.offering) draftMark.mark.announce(words);
  }

  function choose(source: ReadMessage | null): void {
    chosen = source;
    onSource();
  }

  function showBadge(): void {
    const changed = adapter.health(document).state === 'changed';
    const next: Badge = changed ? 'site-changed' : draftMark.offering ? 'offer' : 'none';
    if (next === badge) return;
    badge = next;
    ask({ type: 'badge', badge });
  }

  function leave(from: HTMLElement | null): void {
    const place = from?.isConnected ? from : drafts.composer?.element;
    if (!place) return;
    const caret = caretIn(place);
    place.focus({ preventScroll: true });
    const selection = document.getSelection();
    if (!caret || !selection) return;
    selection.removeAllRanges();
    selection.addRange(caret);
  }

  signal.addEventListener('abort', () => {
    if (badge !== 'none') ask({ type: 'badge', badge: 'none' });
  });

  return {
    source() {
      const read = chosen ?? (draft?.text ? sourceOfDraft(draft) : attended.read());
      return read && { ...read, writable: drafts.composer !== null };
    },
    composer: () => drafts.composer,
    takeSelection(fallback) {
      const selection = document.getSelection();
      const text = (selection && adapter.readSelection(selection)) || fallback;
      if (!text) return;
      choose({
        kind: 'selection',
        site: adapter.id,
        key: `selection/${text}`,
        text,
        detection: detect(text, settings),
      });
    },
    refresh() {
      if (drafts.composer) look(drafts.composer);
    },
    focusMark() {
      draftMark.mark.focus() || messageMark.mark.focus();
    },
  };
}
