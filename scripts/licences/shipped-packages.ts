import { readdirSync, readFileSync } from 'node:fs';

/** A package of the production tree, with the words under which it may be passed on. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Its licence and notice files; for a package without, who holds the rights. */
  readonly text: string;
}

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

type LockedPackage = Partial<Record<'dev' | 'devOptional' | 'optional', boolean>>;

const root = new URL('../../', import.meta.url);
const legalFile = /^(?:licen[cs]e|copying|notice)(?:\.\w+)?$/i;

/** Reads every package that `package-lock.json` holds for production; types alone are left out. Throws before `npm ci`. */
export function shippedPackages(): readonly ShippedPackage[] {
  const lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8')) as {
    packages: Readonly<Record<string, LockedPackage>>;
  };
  return Object.entries(lock.packages)
    .filter(([path, { dev, devOptional, optional }]) => path && !dev && !devOptional && !optional)
    .map(([path]) => path)
    .filter((path) => !path.includes('@types/'))
    .map((path) => read(path));
}

function read(path: string): ShippedPackage {
  const folder = new URL(`${path}/`, root);
  const { version, license, author } = JSON.parse(
    readFileSync(new URL('package.json', folder), 'utf8'),
  ) as Manifest;
  const files = readdirSync(folder)
    .filter((name) => legalFile.test(name))
    .sort();
  const holder = typeof author === 'string' ? author : author?.name;
  return {
    name: path.replace(/^.*node_modules\//, ''),
    version,
    licence: license ?? 'see below',
    text:
      files.map((name) => readFileSync(new URL(name, folder), 'utf8').trim()).join('\n\n') ||
      `Copyright (c) ${holder ?? 'its authors'}`,
  };
}
