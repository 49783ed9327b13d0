/**
 * What several scripts of this extension share in one page. They run in one isolated world, which the page's own
 * scripts cannot reach, but each is bundled with modules of its own.
 */
const SHARED = Symbol.for('plainspoken.shared');

type World = typeof globalThis & { [SHARED]?: Map<string, unknown> };

/** The value under `name`; made on the first call, the same for every script afterwards. */
export function shareInWorld<T>(name: string, make: () => T): T {
  const world = globalThis as World;
  world[SHARED] ??= new Map();
  if (!world[SHARED].has(name)) world[SHARED].set(name, make());
  return world[SHARED].get(name) as T;
}
