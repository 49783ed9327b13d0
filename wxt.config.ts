import { defineConfig } from 'wxt';
import { dropProvenance } from './scripts/build/drop-provenance.ts';

/** The Chromium version of the newest API in use: `sidePanel.open` (116), `storage.session` (102), `runtime.getContexts` (116). */
const MINIMUM_CHROME = '116';
const SITES = ['https://app.slack.com/*', 'https://mail.google.com/*'];
const FIREFOX_ID = 'plainspoken@plainspoken.example';

/** What the browser itself enforces in our pages: no code and no connection but our own files. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // WebAssembly for the sentence model; it allows no other code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  // In the classic format 'pluralize' finds no module system and the worker's reading grade fails.
  vite: () => ({ plugins: [dropProvenance()], worker: { format: 'es' } }),
  zip: { excludeSources: ['coverage/**', 'test-results/**', 'playwright-report/**'] },
  manifest: ({ browser, mode, manifestVersion }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'contextMenus',
      'activeTab',
      'scripting',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Development mode loads its modules from a server of its own.
    ...(mode === 'development'
      ? {}
      : {
          content_security_policy:
            manifestVersion === 2
              ? CONTENT_SECURITY_POLICY
              : { extension_pages: CONTENT_SECURITY_POLICY },
        }),
    // Listed here, not found by WXT: its frame for content scripts is 3 kB of what every tab loads.
    content_scripts: [{ matches: SITES, js: ['composer.js'], run_at: 'document_idle' }],
    // For bringing scripts into open tabs.
    host_permissions: SITES,
    action: { default_title: '__MSG_action_title__' },
    commands: {
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+Y' },
        description: '__MSG_command_open_panel__',
      },
      'focus-mark': {
        suggested_key: { default: 'Alt+Shift+M' },
        description: '__MSG_command_focus_mark__',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: FIREFOX_ID,
              strict_min_version: '128.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: MINIMUM_CHROME }),
  }),
});
