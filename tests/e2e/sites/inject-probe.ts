import type { CDPSession, Page } from 'playwright-core';
import { probeScript } from './bundle-probe.ts';
import type { Probe } from './probe.ts';

/** Calls a function of the probe, such as `probe('read', '.ql-editor')`. */
export type CallProbe = <Name extends keyof Probe>(
  name: Name,
  ...args: Parameters<Probe[Name]>
) => Promise<Awaited<ReturnType<Probe[Name]>>>;

/** Puts lib/sites into an isolated world of the page, as a content script would be. */
export async function injectProbe(page: Page): Promise<CallProbe> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'plainspoken',
  });
  await evaluate(session, executionContextId, await probeScript());
  return (name, ...args) =>
    evaluate(session, executionContextId, `probe.${name}(...${JSON.stringify(args)})`);
}

async function evaluate<T>(session: CDPSession, contextId: number, script: string): Promise<T> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: script,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as T;
}
