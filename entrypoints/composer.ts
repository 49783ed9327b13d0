import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MARK_TAG } from '../lib/mark/mark.ts';
import { adapterFor } from '../lib/sites/index.ts';
import { beginLifetime } from '../lib/sites/script-lifetime.ts';
import { watchTyping } from '../lib/sites/writing/typing-watch.ts';
import { watchPage } from './composer.content/watch-page.ts';

/** The content script of Slack and Gmail; the manifest in `wxt.config.ts` says so. */
export default defineUnlistedScript(() => {
  const adapter = adapterFor(location);
  if (!adapter) return;
  const life = beginLifetime(document, () => browser.runtime?.id !== undefined);
  // The script of a version before leaves its mark behind when the extension is updated.
  for (const dead of document.querySelectorAll(MARK_TAG)) dead.remove();
  watchTyping(document, life.signal);
  watchPage(adapter, life);
});
