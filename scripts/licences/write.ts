/** `npm run build:licences`: writes `public/licences.txt`; to be run after a change of dependencies. */
import { writeFileSync } from 'node:fs';
import { licencesText } from './licences-text.ts';
import { shippedPackages } from './shipped-packages.ts';

const packages = shippedPackages();
writeFileSync(new URL('../../public/licences.txt', import.meta.url), licencesText(packages));
console.log(`${packages.length} packages in public/licences.txt`);
