import type { FirefoxBrowser } from './browser.ts';

/** What the checks of one run share. */
export interface Session {
  readonly firefox: FirefoxBrowser;
  /** Closes Firefox and starts it again with the same profile. */
  restart(): Promise<void>;
}

/** One promise that is checked in Firefox; it throws when the promise is not kept. */
export interface Check {
  readonly name: string;
  readonly run: (session: Session) => Promise<void>;
}

/** Throws, with both values in the message, when a value is not as expected. */
export function expectEqual(what: string, actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what} should be ${should}, and is ${is}`);
}
