import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One part of the built extension. Sizes in bytes. */
export interface PartSize {
  readonly part: string;
  readonly bytes: number;
  readonly gzipped: number;
}

interface BuiltManifest {
  readonly background: { readonly service_worker: string };
  readonly content_scripts?: readonly { readonly js: readonly string[] }[];
}

/**
 * The sizes of the parts of a Chrome build: what each page, the background and the worker load, and
 * the packaged models. A chunk that two parts share counts in both, as each loads it.
 */
export function builtSizes(folder: string): readonly PartSize[] {
  const manifest: BuiltManifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const all = filesUnder(folder);
  const named = (pattern: RegExp) => all.filter((file) => pattern.test(file));
  const parts: [string, readonly string[]][] = [
    ['content script', (manifest.content_scripts ?? []).flatMap((script) => script.js)],
    ['background', [manifest.background.service_worker]],
    ['panel', loadedBy(folder, 'sidepanel.html', all)],
    ['options', loadedBy(folder, 'options.html', all)],
    ['welcome', loadedBy(folder, 'welcome.html', all)],
    ['worker', named(/worker[^/]*\.js$/)],
    ['models', named(/^models\//)],
    ['everything', all],
  ];
  return parts
    .filter(([, files]) => files.length > 0)
    .map(([part, files]) => ({
      part,
      bytes: sum(files.map((file) => statSync(join(folder, file)).size)),
      gzipped: sum(files.map((file) => gzipSync(readFileSync(join(folder, file))).length)),
    }));
}

/** A page's scripts and styles, and the chunks that those scripts import. */
function loadedBy(folder: string, page: string, all: readonly string[]): readonly string[] {
  if (!all.includes(page)) return [];
  const loaded = new Set([page]);
  for (const file of loaded) {
    if (!/\.(html|js)$/.test(file) || /worker[^/]*\.js$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    for (const other of all) {
      const name = other.split('/').at(-1) ?? other;
      const isCode = /\.(js|css)$/.test(other) && !/worker[^/]*\.js$/.test(other);
      if (isCode && text.includes(name) && other.includes('/')) loaded.add(other);
    }
  }
  return [...loaded];
}

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
