export type Theme = 'light' | 'dark';

/**
 * Whether an element stands on a light or a dark ground. Slack and Gmail have themes of their own, which need not be
 * the system's.
 */
export function themeAt(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const ground = readColor(getComputedStyle(at).backgroundColor);
    if (ground && ground.alpha > 0.5) return brightness(ground) < 128 ? 'dark' : 'light';
  }
  return 'light';
}

interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** Reads the `rgb()` or `rgba()` that browsers give as computed colours. */
function readColor(value: string): Color | null {
  const [red, green, blue, alpha = 1] = (value.match(/[\d.]+/g) ?? []).map(Number);
  if (!value.startsWith('rgb') || red === undefined) return null;
  return { red, green: green ?? 0, blue: blue ?? 0, alpha };
}

/** Perceived brightness, 0 to 255, by the weights of ITU-R BT.601. */
function brightness({ red, green, blue }: Color): number {
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
