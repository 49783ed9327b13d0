export function findChromium(): string | null;
export function ensureChromium(): Promise<string>;
export const quietFlags: readonly string[];
export function extensionFlags(folder: string): readonly string[];
export function extensionIdOf(folder: string): string;
