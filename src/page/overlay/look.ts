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

  look(changes: readonly MutationRecord[] | null, rows: ReadonlySet<Element>): Look {
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
    // What grew pushes on what stands below. A text may also grow within its element.
    const [moved] = [...all].filter((element) => this.#hasMoved(element));
    return moved ? 'glance' : touched;
  }

  #hasMoved(element: Element): boolean {
    const texts = element.ownerDocument.createRange();
    texts.selectNodeContents(element);
    const now = JSON.stringify([element, texts].map((one) => one.getBoundingClientRect()));
    const before = this.#places.get(element);
    this.#places.set(element, now);
    return before !== now;
  }
}

/** Texts that took the place of texts. What else is added may lie anywhere, and what an attribute shows or hides, too. */
function isOfText({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  return type !== 'attributes' && [...addedNodes, ...removedNodes].every(({ nodeType }) => nodeType === Node.TEXT_NODE);
}

function rowOf(element: Element | null, rows: ReadonlySet<Element>): Element | null {
  for (let around = element; around; around = around.parentElement ?? (around.getRootNode() as ShadowRoot).host)
    if (rows.has(around)) return around;
  return null;
}
