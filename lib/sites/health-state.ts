import type { SiteHealth } from './adapter.ts';

export interface HealthMarkers {
  readonly composer: boolean;
  readonly unknownEditor: boolean;
  readonly message: boolean;
  readonly messageText: boolean;
}

/**
 * `changed` only when nothing we know stands beside what we do not: Slack's canvas is an unknown editor on a page that is
 * otherwise as it was.
 */
export function healthState(markers: HealthMarkers): SiteHealth['state'] {
  if (markers.unknownEditor && !markers.composer) return 'changed';
  return markers.composer || markers.messageText ? 'ok' : 'quiet';
}
