import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** What a set-up step throws when the user has to do something: printed alone, without a stack. */
export class SetupProblem extends Error {}

/** Prints a step of the set-up, so that a long one is never silent. */
export function say(line) {
  console.log(`• ${line}`);
}
