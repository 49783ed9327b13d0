import { storage } from 'wxt/utils/storage';
import { z } from 'zod/mini';
import { strengths } from '../rewrite/edit.ts';
import type { SiteId } from '../sites/adapter.ts';

export const siteIds = ['slack', 'gmail'] as const satisfies readonly SiteId[];
export const sensitivities = ['rare', 'normal', 'often'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** The fewest words a message can have to be called long; the settings page offers this span. */
export const MIN_WORDS = { least: 20, usual: 60, most: 400 } as const;

/** A field that cannot be read falls back alone, so that one bad value never costs the others. */
const settingsSchema = z.object({
  /** Messages with fewer words are never offered help. */
  minWords: z.catch(
    z.int().check(z.minimum(MIN_WORDS.least), z.maximum(MIN_WORDS.most)),
    MIN_WORDS.usual,
  ),
  /** How readily a message is taken for feedback. */
  sensitivity: z.catch(z.enum(sensitivities), 'normal'),
  strength: z.catch(z.enum(strengths), 'tight'),
  /** Sites where the user wants to be left alone. */
  sitesOff: z.catch(z.readonly(z.array(z.enum(siteIds))), []),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const defaultSettings: Settings = settingsSchema.parse({});

const item = storage.defineItem<unknown>('local:settings', {
  version: 1,
  fallback: defaultSettings,
});

/** Takes whatever is stored, returns settings that can be relied on. */
function readSettings(stored: unknown): Settings {
  const isObject = typeof stored === 'object' && stored !== null && !Array.isArray(stored);
  return settingsSchema.parse(isObject ? stored : {});
}

/** Returns the settings; a value that cannot be read is the default. */
export async function getSettings(): Promise<Settings> {
  return readSettings(await item.getValue());
}

/** Changes the given fields, keeps the others, and returns what stands then. */
export async function updateSettings(change: Partial<Settings>): Promise<Settings> {
  const next = readSettings({ ...(await getSettings()), ...change });
  await item.setValue(next);
  return next;
}

/** Calls `listener` after each change, wherever it was made. Returns what stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((stored) => listener(readSettings(stored)));
}
