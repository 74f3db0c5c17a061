import { isAlive } from '../route.ts';
import { TAG } from './leftovers.ts';
import { sheetText } from './style.ts';

/** A page that takes our element away this often within these ms wants it gone. */
const MOST_RETURNS = 20;
const FIGHT_LASTS = 10_000;

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
  const attach = () => {
    restore(element);
    if (!isInPlace(document, element)) document.documentElement.append(element);
    // A page that had it in another document has taken them off.
    root.adoptedStyleSheets = [sheet];
    try {
      element.showPopover();
    } catch {
      // The page is told beforehand, and has taken it away.
    }
  };
  attach();
  guard(document, element, signal, attach);
  signal.addEventListener('abort', () => element.remove());
  return { element, root };
}

/** `popover` is set anew rather than taken off first, which would close it and take the focus out of it. */
function restore(element: HTMLElement): void {
  for (const { name } of [...element.attributes]) if (name !== 'popover') element.removeAttribute(name);
  element.setAttribute('popover', 'manual');
}

/** False as well where a page has moved it into something that it hides. */
function isInPlace(document: Document, element: HTMLElement): boolean {
  return element.parentElement === document.documentElement;
}

function isIntact(document: Document, element: HTMLElement): boolean {
  return isInPlace(document, element) && element.attributes.length === 1 && element.matches(':popover-open');
}

/** Puts the element back, but not without end: a page that fights for it wins, quietly; so does a newer version of ours. */
function guard(document: Document, element: HTMLElement, signal: AbortSignal, attach: () => void): void {
  let returns: number[] = [];
  const mend = () => {
    if (isIntact(document, element)) return;
    if (!isAlive()) return lost.abort();
    const now = performance.now();
    returns = [...returns.filter((at) => now - at < FIGHT_LASTS), now];
    if (returns.length > MOST_RETURNS) return lost.abort();
    attach();
    observe();
  };
  const observer = new MutationObserver(mend);
  const lost = new AbortController();
  const end = AbortSignal.any([lost.signal, signal]);
  end.addEventListener('abort', () => observer.disconnect());
  const observe = () => {
    observer.takeRecords();
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(element, { attributes: true });
  };
  observe();
  element.addEventListener('toggle', mend, { signal: end });
}
