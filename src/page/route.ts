import type { Recognised } from '../catalogue/pages.ts';
import type { Overlay, OverlayPorts } from './overlay/ports.ts';

/**
 * What the scripts of one document share: `bootstrap.js`, `page.js`, `overlay.js` once there is something to show, and
 * `words.js` where a language is seldom met. It lives on the global object of the extension's own isolated world: the page can
 * neither see it nor send word to it. A symbol, because elements with an id would appear under a plain name.
 */
export interface Route {
  /** Set by the first `bootstrap.js` in the document. One more, which the worker puts there where it misses the page, calls it. */
  lookAgain: (() => void) | null;
  /**
   * Set by the page script once it is there: where the tab is now, null on a page without keys, and why
   * that is told.
   */
  arrive: ((where: Recognised | null, how: Arrival) => void) | null;
  /** Set by the overlay's script once it is there. */
  createOverlay: ((ports: OverlayPorts) => Overlay) | null;
  /** Set once it is there: what moment.js prints in languages that are seldom met. */
  wordings: string | null;
}

/**
 * `moved`: the address may be another. `missed`: the worker has not heard of the page, or has forgotten it. `kept`: the browser
 * had kept the page whole and shows it again, with what stood there when it was left.
 */
export type Arrival = 'moved' | 'missed' | 'kept';

const ROUTE = Symbol.for('keyturn.route');

export function sharedRoute(): Route {
  const world = globalThis as { [ROUTE]?: Route };
  world[ROUTE] ??= { lookAgain: null, arrive: null, createOverlay: null, wordings: null };
  return world[ROUTE];
}

/** False once the extension was updated, disabled or removed: this script is then a leftover. */
export function isAlive(): boolean {
  return Boolean(globalThis.chrome?.runtime?.id);
}
