import { browser } from 'wxt/browser';
import { type Strength, strengths } from '../rewrite/edit.ts';
import type { SiteId } from '../sites/adapter.ts';

export const siteIds = ['slack', 'gmail'] as const satisfies readonly SiteId[];
export const sensitivities = ['rare', 'normal', 'often'] as const;
export type Sensitivity = (typeof sensitivities)[number];

/** The fewest words a message can have to be called long; the settings page offers this span. */
export const MIN_WORDS = { least: 20, usual: 60, most: 400 } as const;

export interface Settings {
  /** Messages with fewer words are never offered help. */
  readonly minWords: number;
  /** How readily a message is taken for feedback. */
  readonly sensitivity: Sensitivity;
  readonly strength: Strength;
  /** Sites where the user wants to be left alone. */
  readonly sitesOff: readonly SiteId[];
}

export const defaultSettings: Settings = {
  minWords: MIN_WORDS.usual,
  sensitivity: 'normal',
  strength: 'tight',
  sitesOff: [],
};

const KEY = 'settings';

/**
 * Takes whatever is stored, returns settings that can be relied on. A field that cannot be read falls back alone, so
 * that one bad value never costs the others. Written out, since a schema library would be a third of the content script.
 */
function readSettings(stored: unknown): Settings {
  const fields = isRecord(stored) ? stored : {};
  const { minWords, sensitivity, strength, sitesOff } = fields;
  return {
    minWords: isWordCount(minWords) ? minWords : defaultSettings.minWords,
    sensitivity: isOneOf(sensitivities, sensitivity) ? sensitivity : defaultSettings.sensitivity,
    strength: isOneOf(strengths, strength) ? strength : defaultSettings.strength,
    sitesOff: isListOf(siteIds, sitesOff) ? sitesOff : defaultSettings.sitesOff,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isWordCount(value: unknown): value is number {
  return (
    Number.isInteger(value) && Number(value) >= MIN_WORDS.least && Number(value) <= MIN_WORDS.most
  );
}

function isOneOf<T extends string>(choices: readonly T[], value: unknown): value is T {
  return choices.some((choice) => choice === value);
}

function isListOf<T extends string>(choices: readonly T[], value: unknown): value is readonly T[] {
  return Array.isArray(value) && value.every((entry) => isOneOf(choices, entry));
}

/** Returns the settings; a value that cannot be read is the default. */
export async function getSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Changes the given fields, keeps the others, and returns what stands then. */
export async function updateSettings(change: Partial<Settings>): Promise<Settings> {
  const next = readSettings({ ...(await getSettings()), ...change });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls `listener` after each change, wherever it was made. Returns what stops it. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const whenChanged = (changes: Readonly<Record<string, { newValue?: unknown }>>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) listener(readSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(whenChanged);
  return () => browser.storage.onChanged.removeListener(whenChanged);
}
