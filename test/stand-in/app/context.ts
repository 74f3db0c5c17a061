import { h } from './dom.ts';
import type { Parameters } from './parameters.ts';
import { type TextKey, text } from './texts.ts';

/** What a page is built from. */
export interface Context {
  readonly parameters: Parameters;
  /** The account's id, from the address. */
  readonly hub: string;
  /** `na1`, `eu1`, …, from the host. */
  readonly region: string;
  readonly path: string;
  go(path: string): void;
  /** Builds the page anew in place. */
  again(): void;
}

/** A link within the app: it has a true address and is followed without a load. */
export function link(context: Context, path: string, ...content: (Node | string)[]): HTMLElement {
  const follow = (event: Event) => {
    event.preventDefault();
    context.go(path);
  };
  return h('a', { href: path + location.search, class: 'private-link uiLinkDark', click: follow }, ...content);
}

/** The many things that are buttons without being `<button>`: `<a role="button">` without an address. */
export function linkButton(content: Node | string, act: () => void, more: Record<string, string> = {}): HTMLElement {
  const key = (event: Event) => {
    if (['Enter', ' '].includes((event as KeyboardEvent).key)) act();
  };
  return h('a', { role: 'button', tabindex: '0', class: 'private-link', click: act, keydown: key, ...more }, content);
}

export function button(context: Context, key: TextKey, act: () => void, kind = 'secondary'): HTMLElement {
  const classes = `uiButton private-button private-button--${kind}`;
  return h(
    'button',
    { type: 'button', class: classes, 'data-button-use': kind, click: act },
    text(context.parameters, key),
  );
}

export function regionOf(host: string): string {
  return /^app-([a-z]{2}\d)\./.exec(host)?.[1] ?? 'na1';
}
