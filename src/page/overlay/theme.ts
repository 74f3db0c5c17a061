/** Darker than this, of 0 to 1, a background asks for light text. */
const DARK_BELOW = 0.4;
const OPAQUE_ENOUGH = 0.5;

/** Whether what the page shows is dark: by the background that it has painted, else by what its root asks of the browser. */
export function isDarkPage(document: Document): boolean {
  const painted = [document.querySelector('main, [role="main"]'), document.body, document.documentElement];
  for (const element of painted) {
    const lightness = element && lightnessOf(getComputedStyle(element).backgroundColor);
    if (lightness !== null) return lightness < DARK_BELOW;
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme ?? '';
  if (!scheme.includes('dark')) return false;
  return !scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}

/** Lightness of an opaque `rgb()` or `rgba()` colour from 0 to 1, weighed as eyes do; null for a see-through one. */
export function lightnessOf(color: string): number | null {
  const [red = 0, green = 0, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || blue === undefined) return null;
  return alpha < OPAQUE_ENOUGH ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
