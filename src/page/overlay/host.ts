import { isAlive } from '../route.ts';
import { TAG } from './leftovers.ts';
import { sheetText } from './style.ts';

/** A page that takes our element away this often within these ms wants it gone. */
const MOST_RETURNS = 20;
const FIGHT_LASTS = 10_000;
const ATTRIBUTES: Readonly<Record<string, string>> = { popover: 'manual' };

export interface Host {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * The element that carries everything Keyturn shows, in the top layer, with a closed shadow root. What a page does to it
 * is undone; a page that has defined the element's name for itself gets none, for it could look inside.
 */
export function createHost(document: Document, signal: AbortSignal): Host | null {
  const element = document.createElement(TAG);
  if (element.matches(':defined')) return null;
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText());
  root.adoptedStyleSheets = [sheet];
  attach(document, element);
  guard(document, element, signal);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** True when the element is where it was put, and as it was made. */
export function isIntact(element: HTMLElement): boolean {
  return element.isConnected && element.attributes.length === 1 && element.matches(':popover-open');
}

function attach(document: Document, element: HTMLElement): void {
  restore(element);
  if (!element.isConnected) document.documentElement.append(element);
  if (!element.matches(':popover-open')) element.showPopover();
}

function restore(element: HTMLElement): void {
  for (const { name } of [...element.attributes]) if (!(name in ATTRIBUTES)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(ATTRIBUTES)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

/** Puts the element back, but not without end: a page that fights for it wins, quietly; so does a newer version of ours. */
function guard(document: Document, element: HTMLElement, signal: AbortSignal): void {
  let returns: number[] = [];
  const mend = () => {
    if (signal.aborted || isIntact(element)) return;
    if (!isAlive()) return end.abort();
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < FIGHT_LASTS), now];
    if (returns.length > MOST_RETURNS) return end.abort();
    attach(document, element);
    observe();
  };
  const observer = new MutationObserver(mend);
  const end = new AbortController();
  AbortSignal.any([end.signal, signal]).addEventListener('abort', () => observer.disconnect());
  const observe = () => {
    observer.takeRecords();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributes: true });
  };
  observe();
  element.addEventListener('toggle', mend, { signal: end.signal });
}
