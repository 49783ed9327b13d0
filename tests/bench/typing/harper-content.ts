import { LocalLinter } from 'harper.js';
import { slimBinaryInlined } from 'harper.js/slimBinaryInlined';

/** The usual way of a writing tool, for comparison: the text of the editor linted in the page whenever typing pauses. */

/** As long as Plainspoken waits. */
const PAUSE_MS = 600;
const linter = new LocalLinter({ binary: slimBinaryInlined });
let pause: ReturnType<typeof setTimeout> | undefined;

document.addEventListener(
  'input',
  ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    clearTimeout(pause);
    pause = setTimeout(async () => {
      const lints = await linter.lint(target.innerText);
      document.documentElement.dataset.lints = String(lints.length);
    }, PAUSE_MS);
  },
  { capture: true, passive: true },
);
void linter.setup();
