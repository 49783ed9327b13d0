import type { Composer, SiteHealth } from './adapter.ts';
import { type DatedSelector, firstMatch } from './dated-selector.ts';

/** What a site's page is asked for. */
export interface HealthProbes {
  readonly appFrames: readonly DatedSelector[];
  readonly messages: readonly DatedSelector[];
  readonly messageTexts: readonly DatedSelector[];
  readonly composerFrom: (node: Node) => Composer | null;
  /** A place to write several lines in that none of the site's marks know. */
  readonly isUnknownEditor: (host: HTMLElement, markers: { readonly message: boolean }) => boolean;
}

/**
 * `changed` only when nothing we know stands beside what we do not: Slack's canvas is an unknown editor on a page that is
 * otherwise as it was.
 */
export function siteHealth(document: Document, probes: HealthProbes): SiteHealth {
  const hosts = [...document.querySelectorAll<HTMLElement>('[contenteditable][role="textbox"]')];
  const has = (selectors: readonly DatedSelector[]) => firstMatch(document, selectors) !== null;
  const seen = { message: has(probes.messages), messageText: has(probes.messageTexts) };
  const markers = {
    ...seen,
    app: has(probes.appFrames),
    composer: hosts.some((host) => probes.composerFrom(host) !== null),
    unknownEditor: hosts.some((host) => probes.isUnknownEditor(host, seen)),
  };
  if (markers.unknownEditor && !markers.composer) return { state: 'changed', markers };
  return { state: markers.composer || markers.messageText ? 'ok' : 'quiet', markers };
}
