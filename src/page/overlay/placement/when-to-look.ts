import type { Box } from './box.ts';

/**
 * How closely what is shown has to be looked at again: `all`, where all may have moved; a `glance`, where the page changed
 * somewhere; or, where nothing but the texts of some rows changed and nothing moved for it, these rows.
 */
export type Look = 'all' | 'glance' | ReadonlySet<Element>;

/** Two changes are looked at together. */
export function both(one: Look | null, other: Look): Look {
  if (one === null || other === 'all') return other;
  if (typeof one === 'string') return one;
  return typeof other === 'string' ? other : new Set([...one, ...other]);
}

/** Tells what a change of the page asks for. */
export class Changes {
  /** Rows, and elements beside them, whose text changed, as they stood then: a clock is no reason to look each second. */
  readonly #places = new WeakMap<Element, string>();

  /** `isNear`: whether something of ours stands there. */
  look(
    changes: readonly MutationRecord[] | null,
    rows: ReadonlySet<Element>,
    isNear: (box: Box) => boolean = () => true,
  ): Look {
    if (!changes?.every(isOfText)) return 'glance';
    const touched = new Set<Element>();
    const all = new Set<Element>();
    for (const { target } of changes) {
      const element = target.nodeType === Node.ELEMENT_NODE ? (target as Element) : target.parentElement;
      const row = rowOf(element, rows);
      if (!element) return 'glance';
      all.add(row ?? element);
      if (row) touched.add(row);
    }
    // Rows that were pushed are found where they stand; what grew may also have come over a chip.
    const [moved] = [...all].filter(
      (element) =>
        this.hasMoved(element) &&
        (touched.has(element) || element.ownerDocument !== document || areaOf(element, rows).some(isNear)),
    );
    return moved ? 'glance' : touched;
  }

  /** Whether it is not known to stand where it does; it is known from now on, as of a row when its chip is placed. */
  hasMoved(element: Element): boolean {
    const now = JSON.stringify(boxesOf(element));
    const before = this.#places.get(element);
    this.#places.set(element, now);
    return before !== now;
  }
}

function boxesOf(element: Element): Box[] {
  const texts = element.ownerDocument.createRange();
  texts.selectNodeContents(element);
  return [element, texts].map((one) => one.getBoundingClientRect());
}

/**
 * All that can have come or gone with a text: its element, and what stands around that and around no row, such as a message's
 * frame.
 */
function areaOf(element: Element, rows: ReadonlySet<Element>): Box[] {
  let whole = element;
  for (let at = around(element); at; at = around(at)) {
    const holder = at;
    if ([...rows].some((row) => holder.contains(row))) break;
    whole = at;
  }
  return [...boxesOf(element), whole.getBoundingClientRect()];
}

/** Texts that took the place of texts. What else is added may lie anywhere, and what an attribute shows or hides, too. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'attributes' && [...addedNodes, ...removedNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE);
}

const around = (element: Element): Element | undefined =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host;

function rowOf(element: Element | null, rows: ReadonlySet<Element>): Element | null {
  for (let at = element ?? undefined; at; at = around(at)) if (rows.has(at)) return at;
  return null;
}
