import type { SiteAdapter } from './adapter.ts';
import { gmailAdapter } from './gmail/adapter.ts';
import { slackAdapter } from './slack/adapter.ts';

/** Every site we are at home in; a new one is one more entry. */
export const adapters: readonly SiteAdapter[] = [slackAdapter, gmailAdapter];

/** The adapter of the page at `location`, or null. */
export function adapterFor(location: Pick<Location, 'hostname'>): SiteAdapter | null {
  return adapters.find((adapter) => adapter.matches(location)) ?? null;
}
