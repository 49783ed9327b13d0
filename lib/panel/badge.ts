import type { Badge } from '../messages.ts';

export interface BadgeLook {
  readonly text: string;
  readonly color: string;
}

/** How the toolbar button tells what the tab has to offer. */
export const badgeLooks: Readonly<Record<Badge, BadgeLook>> = {
  none: { text: '', color: '#2f6f5e' },
  offer: { text: '1', color: '#2f6f5e' },
  'site-changed': { text: '!', color: '#9a5b00' },
};
