/** Whether Firefox's editing commands are at work: they differ where lines are concerned (measured, Firefox 153). */
export function isGecko(): boolean {
  return /\bFirefox\//.test(navigator.userAgent);
}
