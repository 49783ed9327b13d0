export function findFirefox(): string | null;
export function ensureFirefox(): Promise<string | null>;
