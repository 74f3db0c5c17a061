import { vi } from 'vitest';
import { textsIn } from '../../support/texts.ts';

/** What jsdom lacks of a browser, made up as far as the overlay needs it. */
const messages = textsIn('en');

export const shadowRoots = new WeakMap<Element, ShadowRoot>();
/** What lies at every point of the viewport besides our own host, topmost first. */
export const page = { onTop: null as Element | null, isPopover: new WeakSet<Element>() };

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'keyturn-test' },
    i18n: {
      getMessage: (id: string, values: string[] = []) =>
        messages[id]?.message.replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '') ?? '',
    },
  },
  CSSStyleSheet: class {
    replaceSync(): void {}
  },
  IntersectionObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
  ResizeObserver: class {
    observe(): void {}
    disconnect(): void {}
  },
  matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
});

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init: ShadowRootInit): ShadowRoot {
  const root = attach.call(this, init);
  shadowRoots.set(this, root);
  return root;
};
const { matches } = Element.prototype;
Element.prototype.matches = function (this: Element, selector: string): boolean {
  if (selector === ':popover-open') return page.isPopover.has(this) && this.isConnected;
  if (selector === ':defined')
    return this.localName.includes('-') ? customElements.get(this.localName) !== undefined : true;
  return matches.call(this, selector);
} as Element['matches'];
HTMLElement.prototype.showPopover = function (): void {
  page.isPopover.add(this);
};
HTMLElement.prototype.hidePopover = function (): void {
  page.isPopover.delete(this);
};
Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 30);
Document.prototype.elementsFromPoint = () => (page.onTop ? [page.onTop] : []);
Document.prototype.elementFromPoint = () => page.onTop ?? document.querySelector('keyturn-overlay');

/** The closed root of what Keyturn shows; null when it shows nothing. */
export function shown(): ShadowRoot | null {
  const host = document.querySelector('keyturn-overlay');
  return host ? (shadowRoots.get(host) ?? null) : null;
}

/** Events made by scripts are not trusted; this makes one that passes for a person's. */
export function press(
  element: Element,
  type: 'click' | 'submit' | 'keydown' = 'click',
  init: KeyboardEventInit = {},
): void {
  const event = type === 'keydown' ? new KeyboardEvent(type, init) : new Event(type, { cancelable: true });
  const trusted = new Proxy(event, {
    get: (target, key) => {
      if (key === 'isTrusted') return true;
      const value = Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  for (const listener of listenersOf(element, type)) listener(trusted);
}

type Listener = (event: Event) => void;
const listeners = new WeakMap<EventTarget, Map<string, Listener[]>>();
const listenersOf = (target: EventTarget, type: string): Listener[] => listeners.get(target)?.get(type) ?? [];
const add = HTMLElement.prototype.addEventListener;
vi.spyOn(HTMLElement.prototype, 'addEventListener').mockImplementation(function (
  this: HTMLElement,
  type: string,
  listener: EventListenerOrEventListenerObject,
  options?: boolean | AddEventListenerOptions,
) {
  const known = listeners.get(this) ?? new Map<string, Listener[]>();
  listeners.set(this, known.set(type, [...(known.get(type) ?? []), listener as Listener]));
  add.call(this, type, listener, options);
});

/** Loaded last: the overlay takes the extension's API from the global object. */
export const { createOverlay } = await import('../../../src/page/overlay/index.ts');
