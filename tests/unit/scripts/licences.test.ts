// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licencesText } from '../../../scripts/licences/licences-text.ts';
import { shippedPackages } from '../../../scripts/licences/shipped-packages.ts';

const { dependencies } = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as { dependencies: Readonly<Record<string, string>> };

describe('the licences that go with the extension', () => {
  const packages = shippedPackages();

  it('are those of the packages that it is built from (else run npm run build:licences)', () => {
    const shipped = readFileSync(new URL('../../../public/licences.txt', import.meta.url), 'utf8');
    expect(shipped).toBe(licencesText(packages));
  });

  it('name every dependency in the version that is built in', () => {
    const versions = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
    expect(versions).toMatchObject(dependencies);
  });

  it('are all of kinds that allow passing on', () => {
    const free = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|MPL-2\.0)$/;
    expect(packages.filter(({ licence }) => !free.test(licence))).toEqual([]);
  });
});
