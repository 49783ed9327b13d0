/** Whether this is Firefox, whose editing commands differ from Chromium's where noted (measured, Firefox 153). */
export function isGecko(): boolean {
  return /\bGecko\/\d/.test(navigator.userAgent);
}
