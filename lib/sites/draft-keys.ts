const UNNAMED = 'new';

/** Editors whose draft was sent or thrown away, until they are asked for their key again. */
const ended = new WeakSet<Element>();

/** What is written in `element` from now on is another draft: Slack keeps its editor after Send. */
export function endDraft(element: Element): void {
  ended.add(element);
}

/** Tells the drafts of a page apart: one key for one editor and one place it writes to. */
export interface DraftKeys {
  /** `place` names what the editor writes to, such as a channel; '' when the site has not named it yet. */
  keyOf(element: Element, site: string, place: string): string;
}

/**
 * Starts counting. A key reads `slack/C1/1790.1/thread#2`. A place that is still unnamed when the editor is first seen
 * (Gmail numbers a draft at its first save) may get its name later without the key changing.
 */
export function createDraftKeys(): DraftKeys {
  const known = new WeakMap<Element, { place: string; key: string }>();
  let count = 0;
  return {
    keyOf(element, site, place) {
      const before = ended.delete(element) ? undefined : known.get(element);
      if (before && (before.place === place || before.place === '' || place === '')) {
        if (place !== '') before.place = place;
        return before.key;
      }
      count += 1;
      const key = `${site}/${place === '' ? UNNAMED : place}#${count}`;
      known.set(element, { place, key });
      return key;
    },
  };
}

/** Whether two keys name one place that the page has made the editor of anew; drafts without a name are all different. */
export function isSamePlace(key: string, other: string): boolean {
  const place = placeOfKey(key);
  return place === placeOfKey(other) && !place.endsWith(`/${UNNAMED}`);
}

/** A key without its number: what one editor writes to, draft after draft. */
export function placeOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf('#'));
}
