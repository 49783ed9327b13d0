export const builds: Readonly<Record<'chrome' | 'firefox', { readonly folder: string }>>;
export function ensureBuild(browser: 'chrome' | 'firefox'): Promise<boolean>;
/** Zips the Chrome build, building first where needed; the path of the zip, or null when it failed. */
export function ensureZip(): Promise<string | null>;
