import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builds } from '../../scripts/setup/build.mjs';

const HOSTS = ['https://app.slack.com/*', 'https://mail.google.com/*'];
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage'];

interface BuiltManifest {
  readonly permissions: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly externally_connectable?: unknown;
  readonly background: { readonly service_worker?: string; readonly persistent?: boolean };
  readonly content_scripts: readonly { readonly matches: readonly string[] }[];
  readonly content_security_policy: string | { readonly extension_pages: string };
}

const manifestOf = (browser: 'chrome' | 'firefox'): BuiltManifest =>
  JSON.parse(readFileSync(`${builds[browser].folder}/manifest.json`, 'utf8'));

const isHost = (permission: string) => permission.includes('://');

/** A policy as its directives: `script-src` to its sources. */
function directivesOf(policy: BuiltManifest['content_security_policy']): Map<string, string[]> {
  const text = typeof policy === 'string' ? policy : policy.extension_pages;
  const directives = text.split(';').map((one) => one.trim().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

for (const browser of ['chrome', 'firefox'] as const) {
  test.describe(`the manifest for ${browser}`, () => {
    let manifest: BuiltManifest;
    test.beforeAll(() => {
      manifest = manifestOf(browser);
    });

    test('runs on Slack and Gmail and nowhere else', () => {
      const matches = manifest.content_scripts.flatMap((script) => script.matches);
      const hosts = [
        ...matches,
        ...(manifest.host_permissions ?? []),
        ...manifest.permissions.filter(isHost),
      ];
      expect([...new Set(hosts)].sort()).toEqual(HOSTS);
    });

    test('asks for no permission beyond the ones it uses', () => {
      const expected = browser === 'chrome' ? [...PERMISSIONS, 'sidePanel'].sort() : PERMISSIONS;
      expect(manifest.permissions.filter((one) => !isHost(one)).sort()).toEqual(expected);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      expect(manifest.optional_host_permissions ?? []).toEqual([]);
      expect(manifest.externally_connectable).toBeUndefined();
    });

    test('keeps its menu across restarts, since the browser may stop its background at any time', () => {
      const { background } = manifest;
      expect(background.service_worker !== undefined || background.persistent === false).toBe(true);
    });

    test('lets its pages connect to nothing but the extension itself', () => {
      const directives = directivesOf(manifest.content_security_policy);
      const sourcesOf = (name: string) => directives.get(name) ?? directives.get('default-src');
      expect(sourcesOf('connect-src')).toEqual(["'self'"]);
      expect(sourcesOf('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
      expect(sourcesOf('worker-src')).toEqual(["'self'"]);
      const all = [...directives.values()].flat();
      expect(
        all.filter((source) => /:\/\/|\*|^https?:|^wss?:|(?<!wasm-)unsafe-eval/.test(source)),
      ).toEqual([]);
    });
  });
}
