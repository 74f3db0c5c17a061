import { pressTab } from '../../../src/page/tab-order/press-tab.ts';
import type { RowChip } from '../../../src/page/tab-order/stops.ts';

/** A page with chips, and somebody who goes through it by Tab. jsdom does not move the focus: this does, as browsers would. */

Element.prototype.getClientRects = function () {
  return (this.closest('[hidden]') ? [] : [new DOMRect(0, 0, 10, 10)]) as unknown as DOMRectList;
};

export interface Pressed extends Partial<Omit<KeyboardEventInit, 'key'>> {
  readonly isTrusted?: boolean;
  readonly defaultPrevented?: boolean;
}

export class Person {
  readonly root: ShadowRoot;
  readonly chips: RowChip[];

  /** Each row is a `tr`, and has a chip. Names are ids; the card has one button, `card`. */
  constructor(html: string) {
    document.body.innerHTML = html;
    for (const old of document.querySelectorAll('keyturn-overlay')) old.remove();
    const host = document.createElement('keyturn-overlay');
    this.root = host.attachShadow({ mode: 'closed' });
    this.root.innerHTML = '<div><button id="card"></button></div>';
    this.chips = [...document.querySelectorAll('tr')].map((anchor) => {
      const element = document.createElement('button');
      element.id = `chip of ${anchor.id}`;
      this.root.firstElementChild?.append(element);
      return { element, anchor };
    });
    document.documentElement.append(host);
  }

  get focused(): string {
    return (this.root.activeElement ?? deepest(document) ?? document.body).id;
  }

  at(id: string): this {
    (this.root.getElementById(id) ?? document.getElementById(id))?.focus();
    return this;
  }

  /** Where the focus is after that; empty outside of the page. */
  press(how: Pressed = {}): string {
    let isPrevented = false;
    const event = { isTrusted: true, defaultPrevented: false, preventDefault: () => (isPrevented = true), ...how };
    pressTab(event as unknown as KeyboardEvent, this.root, this.chips);
    if (!isPrevented && !how.defaultPrevented) this.#move(how.shiftKey ? -1 : 1);
    return this.focused;
  }

  /** The same where the page keeps the press from us. */
  pressUnheard(how: Pressed = {}): string {
    this.#move(how.shiftKey ? -1 : 1);
    return this.focused;
  }

  /** Where the focus comes by, one press after the other, until it is outside. */
  way(how: Pressed = {}): string[] {
    const all = [];
    for (let name = this.press(how); name && all.length < 40; name = this.press(how)) all.push(name);
    return all;
  }

  /** In the order of the document, ours at its end. */
  #move(by: number): void {
    const [ours] = this.root.children;
    const order = [...stopsIn(document.body), ...(ours ? [...ours.children] : [])] as HTMLElement[];
    const now = this.root.activeElement ?? deepest(document);
    const isAhead = (one: HTMLElement) => one.tabIndex >= 0 || one.localName === 'iframe';
    const at = order.indexOf(now as HTMLElement);
    const rest = by > 0 ? order.slice(at + 1) : order.slice(0, Math.max(0, at)).reverse();
    const next = rest.find(isAhead);
    if (next) next.focus();
    else (now as HTMLElement | null)?.blur();
  }
}

const CONTROLS = 'a, button:not([hidden]), input:not([disabled]), iframe';

/** As the pages of these tests need it, and no further. */
function stopsIn(root: Element): Element[] {
  return [...root.querySelectorAll('*')].flatMap((one) => [
    ...(one.shadowRoot?.querySelectorAll('button') ?? []),
    ...(one.matches(CONTROLS) ? [one] : []),
  ]);
}

function deepest(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
