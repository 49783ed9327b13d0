/**
 * Events that the page's own shortcuts live on. Slack focuses its composer on any printable key and
 * Gmail has single-key shortcuts; events from a shadow root bubble to the page as if the host had
 * sent them.
 */
const isolated = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'focusin',
  'focusout',
  'mousedown',
  'mouseup',
  'click',
  'pointerdown',
  'pointerup',
] as const;

/** Stops what happens inside `host` from reaching the page's bubbling listeners. */
export function isolateEvents(host: HTMLElement): void {
  for (const type of isolated) host.addEventListener(type, (event) => event.stopPropagation());
}
