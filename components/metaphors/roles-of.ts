import type { MetaphorCard, RoleMapping } from '../../lib/metaphors/card.ts';

/** A role of the idea with the phrase that stands in it, the same for all cards. */
export type FilledRole = Omit<RoleMapping, 'scenePart'>;

/** Takes cards of one idea, returns each role once, in the order of the first card. */
export function rolesOf(cards: readonly MetaphorCard[]): readonly FilledRole[] {
  const roles = new Map<string, FilledRole>();
  for (const { scenePart: _, ...role } of cards.flatMap((card) => card.mapping)) {
    if (!roles.has(role.role)) roles.set(role.role, role);
  }
  return [...roles.values()];
}
