import type { Severity } from '../../core/record/parts.ts';
import type { Level } from '../../core/verdict/level.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element with attributes and content. Strings become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...content: readonly (Node | string | null)[]
): HTMLElementTagNameMap[K] {
  const element = withAttributes(document.createElement(tag), attributes);
  element.append(...content.filter((one) => one !== null));
  return element;
}

function withAttributes<T extends Element>(element: T, attributes: Readonly<Record<string, string>>): T {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** Strokes in a 16 × 16 box. */
const STROKES = {
  stop: 'M5.2 1.5h5.6l3.7 3.7v5.6l-3.7 3.7H5.2l-3.7-3.7V5.2zM8 4.6v4.2M8 11.3v.1',
  alert: 'M8 1.9 14.8 14H1.2zM8 6.2v3.6M8 11.9v.1',
  info: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 7.4v3.9M8 4.8v.1',
  question:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM6.2 6.3a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.8.6-.8 1.1v.2M8 11.6v.1',
  check: 'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5.2 8.2l2 2 3.7-4.2',
  minus: 'M3.5 8h9',
  close: 'M4 4l8 8M12 4l-8 8',
  open: 'M6 3H3v10h10v-3M9 2.8h4.2V7M13 3 7.6 8.4',
} as const;

export type IconName = keyof typeof STROKES;

export function icon(name: IconName): SVGElement {
  const attributes = { viewBox: '0 0 16 16', 'aria-hidden': 'true', class: 'icon' };
  const svg = withAttributes(document.createElementNS(SVG, 'svg'), attributes);
  svg.append(withAttributes(document.createElementNS(SVG, 'path'), { d: STROKES[name] }));
  return svg;
}

/** Of a level, and of how pressing it is. */
export function iconOf({ level, severity }: { readonly level: Level; readonly severity: Severity }): IconName {
  if (level === 'ok') return 'check';
  if (level === 'unknown') return 'question';
  return severity === 'critical' ? 'stop' : severity === 'warning' ? 'alert' : 'info';
}
